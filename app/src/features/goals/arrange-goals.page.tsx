import { ButtonLink, EmptyState, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/arrange-goals.page'
import { arrange } from './arrange-acts.ts'
import { GoalOrder } from './goal-order.tsx'
import { goalsTrail } from './goals-trail.ts'
import { JustWithdrawn, WithdrawnGoals } from './withdrawn-goals.tsx'

export const handle = goalsTrail('goals:arrange.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'goals:arrange.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const just = new URL(args.request.url).searchParams.get('ingetrokken')
  return read(args, async (api) => {
    const found = await api.goals.list({ tenant, agenda: id })
    const { goals, withdrawn, speerpunten, responsible: _, ...agenda } = found
    const mine = goals.filter(({ may }) => may.shape)
    if (mine.length + withdrawn.length === 0) throw data(null, { status: 403 })
    const named = ({ id, title }: { id: string; title: string }) => ({ id, title })
    const groups = speerpunten.map((speerpunt) => ({
      ...named(speerpunt),
      goals: goals
        .filter((goal) => goal.speerpunt.id === speerpunt.id)
        .map((goal) => ({ ...named(goal), mayMove: goal.may.shape })),
    }))
    const justWithdrawn = withdrawn.find((goal) => goal.id === just)
    return {
      agenda,
      groups: groups.filter(({ goals }) => goals.length > 0),
      withdrawn: withdrawn.map(named),
      justWithdrawn: justWithdrawn && named(justWithdrawn),
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const next = await arrange(api, tenant, form)
    if (form.has('stay')) return null
    return redirect(`/${tenant}/agenda/${agenda}/doelen/volgorde?${next}`)
  })
}

export default function ArrangeGoals({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { groups, withdrawn, justWithdrawn } = loaderData
  const { sentence } = useFormRefusal(actionData)
  const back = `/${params.tenant}/agenda/${params.agenda}/doelen`
  return (
    <>
      <PageHeader
        title={t('arrange.title')}
        intro={t('arrange.intro')}
        action={
          <ButtonLink to={back} second>
            {t('arrange.back')}
          </ButtonLink>
        }
      />
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      <JustWithdrawn goal={justWithdrawn} />
      {groups.length === 0 && <EmptyState title={t('overview.empty')} />}
      {groups.map(({ id, title, goals }) => (
        <Section key={id} title={title}>
          <GoalOrder goals={goals} />
        </Section>
      ))}
      <WithdrawnGoals goals={withdrawn} />
    </>
  )
}
