import type { Scope } from '@voortent/database'
import { addGoal, type GoalOfAgenda } from '@voortent/domain/goals'

type Places = {
  speerpunt: string
  fromYear: number
  untilYear: number
  /** The organisation, where it still takes part. */
  here: (organisation: string | null) => string | null
}

/** A goal goes on from where it was measured last, with the targets that lie in the new years. */
export function copyGoal(
  scope: Scope,
  goal: GoalOfAgenda,
  { speerpunt, fromYear, untilYear, here }: Places,
): Promise<{ id: string; documentId: string }> {
  const { title, indicator, unit, direction, source, rhythm, responsible } = goal
  const targets = goal.targets.filter(({ year }) => year >= fromYear && year <= untilYear)
  const start = goal.measurements.at(-1) ?? goal.baseline
  const first = targets[0]?.year
  const isBefore = start && (first === undefined || start.on < `${first}-12-31`)
  return addGoal(scope, {
    speerpunt,
    title,
    indicator,
    unit,
    direction,
    source,
    rhythm,
    organisation: here(responsible?.id ?? null),
    baselineValue: isBefore ? start.value : null,
    baselineOn: isBefore ? start.on : null,
    targets: Object.fromEntries(targets.map(({ year, value }) => [year, value])),
  })
}
