import { Button, ButtonLink, FormCard, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/change-consortium.page'
import { answerTo } from './answer-to.ts'
import { ConsortiumFields } from './consortium-fields.tsx'
import { readFacts } from './read-facts.ts'

export const handle = trail('consortia:change.title')

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:change.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium: id } = args.params
  return read(args, async (api) => {
    const consortium = await api.consortia.get({ tenant, consortium: id })
    if (!consortium.may.lead) throw data(null, { status: 403 })
    const { organisations } = await api.consortia.choices({ tenant })
    return { consortium, organisations }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  const there = `/${tenant}/consortia/${consortium}`
  return carryOut(args, async (api, form) => {
    await api.consortia.change({ tenant, consortium, ...readFacts(form) })
    return redirect(`${there}?gedaan=consortia.changed`)
  })
}

export default function ChangeConsortium({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { consortium, organisations } = loaderData
  const refused = useFormRefusal(answerTo(actionData, 'facts'))
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const { title, question, lead } = consortium
  const there = `/${params.tenant}/consortia/${params.consortium}`
  return (
    <>
      <PageHeader
        title={t('change.title')}
        intro={title}
        action={
          <>
            <ButtonLink to={`${there}/fasen`} second>
              {t('steps.title')}
            </ButtonLink>
            <ButtonLink to={`${there}/zichtbaarheid`} second>
              {t('visibility.open')}
            </ButtonLink>
          </>
        }
      />
      <Section title={t('change.facts')}>
        <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
          <input type="hidden" name="act" value="facts" />
          <FormCard
            refusal={refused.sentence}
            actions={
              <>
                <Button>{t('change.button')}</Button>
                <ButtonLink to={there} second>
                  {t('cancel')}
                </ButtonLink>
              </>
            }
          >
            <ConsortiumFields
              facts={{ title, question, organisation: lead?.id ?? null }}
              refused={refused}
              organisations={organisations}
              lead={lead}
            />
          </FormCard>
        </Form>
      </Section>
    </>
  )
}
