import type { Api } from '@voortent/api'
import { barOf, placeOf, type Stretch } from '@voortent/ui/timeline'

type Programme = Awaited<ReturnType<Api['programme']['read']>>

/** Actions as lanes of bars by speerpunt, with what is to happen on a day as marks. */
export function timelineOf({ speerpunten, promises }: Programme, stretch: Stretch) {
  const promised = Map.groupBy(promises, ({ actionId }) => actionId)
  return speerpunten
    .map((speerpunt) => ({
      id: speerpunt.id,
      title: speerpunt.title,
      actions: speerpunt.actions.map((action) => {
        const step =
          action.nextStep && action.nextStepOn
            ? [{ key: 'step', kind: 'step' as const, on: action.nextStepOn, what: action.nextStep }]
            : []
        const due = (promised.get(action.id) ?? [])
          .filter(({ state }) => state !== 'withdrawn')
          .map(({ id, dueOn, organisation, what, overdue, state }) => ({
            key: id,
            kind: overdue
              ? ('overdue' as const)
              : state === 'open'
                ? ('due' as const)
                : ('done' as const),
            on: dueOn,
            what: `${organisation}: ${what}`,
          }))
        return {
          id: action.id,
          title: action.title,
          lead: action.lead?.name ?? null,
          startsOn: action.startsOn,
          endsOn: action.endsOn,
          status: action.status,
          bar: barOf(action, stretch),
          marks: [...step, ...due]
            .map((mark) => ({ ...mark, at: placeOf(mark.on, stretch) }))
            .filter(({ at }) => at >= 0 && at <= 100),
        }
      }),
    }))
    .filter(({ actions }) => actions.length > 0)
}
export type Lane = ReturnType<typeof timelineOf>[number]
