import { Button, ButtonLink, FormCard, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-agenda.page'
import { answerTo } from './answer-to.ts'
import { FactsFields } from './facts-fields.tsx'
import { OnePageForm } from './one-page-form.tsx'
import { readFacts } from './read-facts.ts'

export const handle = trail(['agenda:title', 'agenda'], 'agenda:new.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'agenda:new.title')

export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { mayCreate } = await read(args, (api) => api.agenda.list({ tenant }))
  if (!mayCreate) throw data(null, { status: 403 })
  return null
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    if (textIn(form)('act') === 'one-page') {
      const page = await api.agenda.beginOnOnePage({ tenant, title: textIn(form)('title') })
      return redirect(
        `/${tenant}/agenda/${page.id}/schrijven/${page.documentId}?gedaan=agenda.page-begun`,
      )
    }
    const { id } = await api.agenda.create({ tenant, ...readFacts(form) })
    return redirect(`/${tenant}/agenda/${id}/opzet?gedaan=agenda.created`)
  })
}

export default function NewAgenda({ actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const refused = useFormRefusal(answerTo(actionData, 'whole'))
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('new.title')} intro={t('new.intro')} />
      <Section title={t('new.one-page')}>
        <p>{t('new.one-page-intro')}</p>
        <OnePageForm answer={actionData} />
      </Section>
      <Section title={t('new.whole')}>
        <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
          <input type="hidden" name="act" value="whole" />
          <FormCard
            refusal={refused.sentence}
            actions={
              <>
                <Button>{t('new.button')}</Button>
                <ButtonLink to={`/${params.tenant}/agenda`} second>
                  {t('cancel')}
                </ButtonLink>
              </>
            }
          >
            <FactsFields refused={refused} />
          </FormCard>
        </Form>
      </Section>
    </>
  )
}
