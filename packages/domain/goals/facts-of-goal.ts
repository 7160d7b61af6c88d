import { DomainError, dateOf } from '@voortent/kernel'
import type { AddGoalInput } from './contract.ts'
import type { HeldAgenda } from './lock-speerpunt.ts'

/** The columns of a goal that a form fills. */
export function factsOfGoal(input: Omit<AddGoalInput, 'speerpunt'>) {
  const { title, indicator, unit, direction, source, rhythm, baselineValue, baselineOn } = input
  return {
    title,
    indicator,
    unit,
    direction,
    source,
    rhythm,
    baselineValue,
    baselineOn: baselineOn ? dateOf(baselineOn) : null,
    organisationId: input.organisation,
  }
}

/** The targets of a form in order of year. */
export function targetsOf(targets: Record<string, string>): { year: number; value: string }[] {
  return Object.keys(targets)
    .sort()
    .map((year) => ({ year: Number(year), value: targets[year] ?? '' }))
}

/**
 * Targets lie in the agenda's years, and a baseline was measured already.
 * @throws `goals.target-outside-period`, `goals.measured-in-future`
 */
export function checkAgainst(
  { fromYear, untilYear }: HeldAgenda,
  input: Pick<AddGoalInput, 'targets' | 'baselineOn'>,
  today: string,
): void {
  const outside = targetsOf(input.targets).find(({ year }) => year < fromYear || year > untilYear)
  if (outside)
    throw new DomainError('invalid', 'goals.target-outside-period', {
      field: `targets.${outside.year}`,
      values: { fromYear, untilYear },
    })
  if (input.baselineOn && input.baselineOn > today)
    throw new DomainError('invalid', 'goals.measured-in-future', { field: 'baselineOn' })
}
