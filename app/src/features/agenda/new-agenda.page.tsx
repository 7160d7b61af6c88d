import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-agenda.page'
import { FactsFields } from './facts-fields.tsx'
import { readFacts } from './read-facts.ts'

export const handle = trail(['agenda:title', 'agenda'], 'agenda:new.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'agenda:new.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const { mayCreate } = await api.agenda.list({ tenant: args.params.tenant })
    if (!mayCreate) throw data(null, { status: 403 })
    return null
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { id } = await api.agenda.create({ tenant, ...readFacts(form) })
    return redirect(`/${tenant}/agenda/${id}/opzet?gedaan=agenda.created`)
  })
}

export default function NewAgenda({ actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('new.title')} intro={t('new.intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
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
    </>
  )
}
