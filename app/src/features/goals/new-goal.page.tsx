import { ChoiceField, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/new-goal.page'
import { GoalForm } from './goal-form.tsx'
import { goalsTrail } from './goals-trail.ts'
import { readGoal } from './read-goal.ts'

export const handle = goalsTrail('goals:new.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'goals:new.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const chosen = new URL(args.request.url).searchParams.get('speerpunt') ?? ''
  return read(args, async (api) => {
    const { speerpunten, goals: _, ...agenda } = await api.goals.list({ tenant, agenda: id })
    const open = speerpunten.filter(({ mayAdd }) => mayAdd)
    if (open.length === 0) throw data(null, { status: 403 })
    return {
      agenda,
      speerpunten: open,
      chosen,
      organisations: await api.goals.responsible({ tenant }),
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const speerpunt = textIn(form)('speerpunt')
    const { id } = await api.goals.add({ tenant, speerpunt, ...readGoal(form) })
    return redirect(`/${tenant}/agenda/${agenda}/doelen/${id}?gedaan=goals.added`)
  })
}

export default function NewGoal({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { agenda, speerpunten, chosen, organisations } = loaderData
  return (
    <>
      <PageHeader title={t('new.title')} intro={t('new.intro')} />
      <GoalForm
        agenda={agenda}
        organisations={organisations}
        answer={actionData}
        button={t('new.button')}
        back={`/${params.tenant}/agenda/${params.agenda}/doelen`}
        first={(refused) => {
          const { error, defaultValue } = refused.field('speerpunt')
          return (
            <ChoiceField
              name="speerpunt"
              label={t('field.speerpunt')}
              error={error}
              defaultValue={defaultValue ?? chosen}
              choices={speerpunten.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )
        }}
      />
    </>
  )
}
