import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/change-goal.page'
import { GoalForm } from './goal-form.tsx'
import { goalsTrail } from './goals-trail.ts'
import { readGoal } from './read-goal.ts'

export const handle = goalsTrail('goals:change.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'goals:change.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id, goal: goalId } = args.params
  return read(args, async (api) => {
    const { agenda, goal } = await api.goals.get({ tenant, agenda: id, goal: goalId })
    if (!goal.may.shape || goal.withdrawnAt) throw data(null, { status: 403 })
    return { agenda, goal, organisations: await api.goals.responsible({ tenant }) }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, goal } = args.params
  return carryOut(args, async (api, form) => {
    await api.goals.change({ tenant, goal, ...readGoal(form) })
    return redirect(`/${tenant}/agenda/${agenda}/doelen/${goal}?gedaan=goals.changed`)
  })
}

export default function ChangeGoal({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { agenda, goal, organisations } = loaderData
  return (
    <>
      <PageHeader title={t('change.title')} intro={goal.title} />
      <GoalForm
        goal={goal}
        agenda={agenda}
        organisations={organisations}
        answer={actionData}
        button={t('change.button')}
        back={`/${params.tenant}/agenda/${params.agenda}/doelen/${goal.id}`}
      />
    </>
  )
}
