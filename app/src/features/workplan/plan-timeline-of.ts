import type { Api } from '@voortent/api'
import { barOf, closeYear, placeOf, stretchOf } from '@voortent/ui/timeline'

type Plan = Awaited<ReturnType<Api['workplan']['get']>>

/** Work packages as bars with their milestones as marks; null for a plan without any day. */
export function planTimelineOf(plan: Pick<Plan, 'packages' | 'milestones' | 'today'>, url: string) {
  const { milestones, today } = plan
  const packages = plan.packages.filter(({ withdrawn }) => !withdrawn)
  const days = [
    ...packages.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
    ...milestones.map(({ dueOn }) => dueOn),
  ].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const years = { fromYear: Number(first.slice(0, 4)), untilYear: Number(last.slice(0, 4)) }
  const year = closeYear(url, years, today)
  const stretch = stretchOf(years, year)
  const marksOf = (workPackageId: string | null) =>
    milestones
      .filter((milestone) => milestone.workPackageId === workPackageId)
      .map(({ id, title, dueOn, state, overdue }) => ({
        key: id,
        kind: state === 'open' && !overdue ? ('due' as const) : markOf(state),
        at: placeOf(dueOn, stretch),
        on: dueOn,
        what: title,
      }))
      .filter(({ at }) => at >= 0 && at <= 100)
  return {
    stretch,
    year,
    years,
    now: placeOf(today, stretch),
    rows: packages.map((workPackage) => ({
      id: workPackage.id,
      number: workPackage.number,
      title: workPackage.title,
      startsOn: workPackage.startsOn,
      endsOn: workPackage.endsOn,
      lead: workPackage.lead?.name ?? null,
      bar: barOf(workPackage, stretch),
      look: lookOf(workPackage, today),
      marks: marksOf(workPackage.id),
    })),
    loose: marksOf(null),
  }
}
export type PlanTimelineData = NonNullable<ReturnType<typeof planTimelineOf>>

function markOf(state: string): 'done' | 'overdue' {
  return state === 'gehaald' ? 'done' : 'overdue'
}

function lookOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string) {
  if (endsOn < today) return 'finished' as const
  return startsOn > today ? ('planned' as const) : ('running' as const)
}
