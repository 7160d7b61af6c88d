import { Button, ButtonLink, EmptyState, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { isBlank, Text } from '../../documents/text.tsx'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Route } from './+types/agreement.page'
import { EditionPart } from './edition-part.tsx'
import { PaperForm } from './paper-form.tsx'
import { PartnerWays } from './partner-ways.tsx'
import styles from './partners.module.css'

export const handle = trail('consortia:agreement.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:agreement.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.consortiumPartners.agreement(args.params))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  const here = `/${tenant}/consortia/${consortium}/partners/overeenkomst?gedaan=consortia.`
  return carryOut(args, async ({ consortiumPartners: api }, form) => {
    const text = textIn(form)
    if (text('act') === 'begin') {
      await api.beginAgreement({ tenant, consortium })
      return redirect(`${here}agreement-begun`)
    }
    if (text('act') === 'freeze') {
      await api.freezeAgreement({ tenant, consortium })
      return redirect(`${here}agreement-frozen`)
    }
    const signature = { organisation: text('organisation'), by: text('by'), on: text('on') }
    await api.notePaper({ tenant, consortium, edition: text('edition'), ...signature })
    return redirect(`${here}agreement-signed`)
  })
}

export default function AgreementPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { title, documentId, text, editions, changed, may } = loaderData
  const refused = useFormRefusal(answerTo(actionData, 'begin') ?? answerTo(actionData, 'freeze'))
  useFocusOnRefusal(actionData)
  const [last, ...earlier] = editions
  return (
    <>
      <PageHeader
        title={t('agreement.title')}
        intro={t('agreement.intro')}
        action={
          may.write && <ButtonLink to={`schrijven/${documentId}`}>{t('text.write')}</ButtonLink>
        }
      />
      <PartnerWays base={`/${params.tenant}/consortia/${params.consortium}/partners`} />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      {!text && (
        <EmptyState
          title={t('agreement.none')}
          action={may.begin && <ActForm act="begin">{t('agreement.begin')}</ActForm>}
        >
          {t(may.begin ? 'agreement.first-step' : 'agreement.wait')}
        </EmptyState>
      )}
      {last && (
        <EditionPart edition={last} sign={may.sign}>
          {may.notePaper && <PaperForm edition={last} answer={answerTo(actionData, 'paper')} />}
        </EditionPart>
      )}
      {may.freeze && (!last || changed) && (
        <Section title={t('agreement.freeze-title')}>
          <p className={styles.reading}>
            {t(last ? 'agreement.freeze-anew' : 'agreement.freeze-what')}
          </p>
          <ActForm act="freeze">{t('agreement.freeze')}</ActForm>
        </Section>
      )}
      {text && (!last || changed) && (
        <Section title={t(last ? 'agreement.working' : 'agreement.text')}>
          {changed && <p className={styles.soft}>{t('agreement.changed')}</p>}
          <h3>{title}</h3>
          {isBlank(text.content) ? (
            <p>{t('text.blank')}</p>
          ) : (
            <Text content={text.content} deeper={2} />
          )}
        </Section>
      )}
      {earlier.map((edition) => (
        <EditionPart key={edition.id} edition={edition} sign={null} />
      ))}
    </>
  )
}

function ActForm({ act, children }: { act: string; children: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value={act} />
      <Button>{children}</Button>
    </Form>
  )
}
