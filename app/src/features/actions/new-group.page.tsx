import { Button, ButtonLink, ChoiceField, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-group.page'
import { GroupFields } from './group-fields.tsx'

export const handle = trail(['actions:group.title', 'werkgroepen'], 'actions:group.form')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:group.form')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const chosen = new URL(args.request.url).searchParams.get('agenda') ?? ''
  return read(args, async (api) => {
    const { items, mayCreate } = await api.agenda.list({ tenant, phase: 'lopend' })
    if (!mayCreate) throw data(null, { status: 403 })
    return { agendas: items, chosen }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const facts = { agenda: text('agenda'), name: text('name'), purpose: text('purpose') }
    const { id } = await api.actions.formGroup({ tenant, ...facts })
    return redirect(`/${tenant}/werkgroepen/${id}?gedaan=actions.group-formed`)
  })
}

export default function NewGroup({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { agendas, chosen } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const agenda = refused.field('agenda')
  return (
    <>
      <PageHeader title={t('group.form')} intro={t('group.form-intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('group.form')}</Button>
              <ButtonLink to={`/${params.tenant}/werkgroepen`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <ChoiceField
            name="agenda"
            label={t('fact.agenda')}
            error={agenda.error}
            defaultValue={agenda.defaultValue ?? chosen}
            choices={agendas.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <GroupFields refused={refused} />
        </FormCard>
      </Form>
    </>
  )
}
