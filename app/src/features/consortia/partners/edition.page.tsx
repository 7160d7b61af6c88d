import { Button, ButtonLink, Facts, FormCard, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { Moment } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { ExportButtons } from '../../documents/export-buttons.tsx'
import { Text } from '../../documents/text.tsx'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { CheckGroup } from '../../tenancy/check-group.tsx'
import type { Route } from './+types/edition.page'
import styles from './partners.module.css'
import { SignatureTable } from './signature-table.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail('consortia:agreement.title', ({ edition }: Data) => `${edition.number}`)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:agreement.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, async ({ consortiumPartners: api }) => {
    const edition = await api.edition({ tenant, consortium, number: Number(args.params.number) })
    const { may } = await api.agreement({ tenant, consortium })
    return { edition, sign: edition.stands ? may.sign : null }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    // What was not read is refused at the box, with the sentence of the contract.
    const read = (text('read') === 'yes') as true
    const what = { edition: text('edition'), hash: text('hash'), read }
    await api.consortiumPartners.signAgreement({ tenant, consortium, ...what })
    const there = `/${tenant}/consortia/${consortium}/partners/overeenkomst`
    return redirect(`${there}?gedaan=consortia.agreement-signed`)
  })
}

export default function EditionPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { edition, sign } = loaderData
  const { id, number, hash, frozenAt, parties, content, stands, whole } = edition
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={edition.title}
        intro={t('agreement.edition', { number })}
        action={
          <ButtonLink
            second
            to={`/${params.tenant}/consortia/${params.consortium}/partners/overeenkomst`}
          >
            {t('agreement.back')}
          </ButtonLink>
        }
      />
      {!stands && <Notice tone="plain">{t('agreement.superseded')}</Notice>}
      {!whole && <Notice tone="loss">{t('agreement.broken')}</Notice>}
      <Facts
        facts={[
          { label: t('agreement.frozen-on'), value: <Moment date={frozenAt} /> },
          { label: t('agreement.hash'), value: <code className={styles.hash}>{hash}</code> },
        ]}
      />
      <div className={`${styles.reading} ${styles.apart}`}>
        <Text content={content} />
      </div>
      <Section title={t('agreement.signatures')}>
        <SignatureTable parties={parties} />
      </Section>
      {sign === 'no-mandate' && <Notice tone="asked">{t('agreement.no-mandate')}</Notice>}
      {sign === 'yes' && (
        <Section title={t('sign.title')}>
          <Form method="post" noValidate>
            <input type="hidden" name="edition" value={id} />
            <input type="hidden" name="hash" value={hash} />
            <FormCard refusal={refused.sentence} actions={<Button>{t('sign.button')}</Button>}>
              <p>{t('sign.what')}</p>
              <CheckGroup
                name="read"
                label={t('sign.before')}
                error={refused.field('read').error}
                choices={[{ value: 'yes', label: t('sign.read') }]}
                chosen={[]}
              />
            </FormCard>
          </Form>
        </Section>
      )}
      <Section title={t('agreement.file')}>
        <ExportButtons tenant={params.tenant} kind="agreement" subject={id} />
      </Section>
    </>
  )
}
