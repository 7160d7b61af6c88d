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
import type { Route } from './+types/change-action.page'
import { ActionFields } from './action-fields.tsx'
import { readFacts } from './read-facts.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ agenda }: Data) => agenda.title, ({ agenda }: Data) => `agenda/${agenda.id}`],
  ['actions:title', ({ agenda }: Data) => `agenda/${agenda.id}/acties`],
  [
    ({ action }: Data) => action.title,
    ({ agenda, action }: Data) => `agenda/${agenda.id}/acties/${action.id}`,
  ],
  'actions:change.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:change.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id, action: actionId } = args.params
  return read(args, async (api) => {
    const action = await api.actions.get({ tenant, action: actionId })
    if (action.agenda.id !== id) throw data(null, { status: 404 })
    if (!action.may.arrange || action.withdrawnAt) throw data(null, { status: 403 })
    const { agenda, organisations, groups } = await api.actions.choices({ tenant, agenda: id })
    const { goals } = await api.goals.list({ tenant, agenda: id })
    return {
      action,
      agenda,
      organisations,
      groups,
      goals: goals.map(({ id, title }) => ({ id, title })),
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, action } = args.params
  const here = `/${tenant}/agenda/${agenda}/acties`
  return carryOut(args, async (api, form) => {
    if (textIn(form)('act') === 'withdraw') {
      await api.actions.withdraw({ tenant, action })
      return redirect(`${here}/${action}?gedaan=actions.withdrawn`)
    }
    await api.actions.change({ tenant, action, ...readFacts(form) })
    return redirect(`${here}/${action}?gedaan=actions.changed`)
  })
}

export default function ChangeAction({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { action, agenda, organisations, groups, goals } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const given: Record<string, string | null> = {
    title: action.title,
    speerpunt: action.speerpunt.id,
    goal: action.goal?.id ?? '',
    organisation: action.lead?.id ?? '',
    workingGroup: action.workingGroup?.id ?? '',
    startsOn: action.startsOn,
    endsOn: action.endsOn,
  }
  const field = (name: string) => {
    const { error, defaultValue } = refused.field(name)
    return { error, defaultValue: defaultValue ?? given[name] ?? undefined }
  }
  return (
    <>
      <PageHeader title={t('change.title')} intro={action.title} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('change.save')}</Button>
              <ButtonLink to={`/${params.tenant}/agenda/${agenda.id}/acties/${action.id}`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <ActionFields
            field={field}
            speerpunten={agenda.speerpunten}
            organisations={withOwn(organisations, action.lead)}
            groups={groups}
            goals={withOwn(goals, action.goal)}
          />
        </FormCard>
      </Form>
      <Section title={t('withdraw.title')}>
        <p>{t('withdraw.hint')}</p>
        <Form method="post">
          <input type="hidden" name="act" value="withdraw" />
          <Button look="loss">{t('withdraw.button')}</Button>
        </Form>
      </Section>
    </>
  )
}

/** What was chosen stays among the choices, also when it could be chosen no longer. */
function withOwn<Choice extends { id: string }>(choices: Choice[], own: Choice | null): Choice[] {
  return !own || choices.some(({ id }) => id === own.id) ? choices : [...choices, own]
}
