import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'

/**
 * A goal is measured once a day, after its baseline and not ahead of time.
 * @param about.instead the measurement that is being corrected, which may be of the same day
 * @throws `goals.measured-in-future`, `goals.measured-before-baseline`, `goals.measured-that-day`
 */
export async function checkDay(
  { tx, tenantId, now }: Scope,
  about: { goal: string; on: string; instead?: string },
): Promise<void> {
  const refuse = (code: string) => new DomainError('invalid', code, { field: 'measuredOn' })
  if (about.on > dayOf(now)) throw refuse('goals.measured-in-future')
  const measuredOn = dateOf(about.on)
  const { baselineOn } = await tx.goal.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: about.goal } },
    select: { baselineOn: true },
  })
  if (baselineOn && measuredOn <= baselineOn) throw refuse('goals.measured-before-baseline')
  const same = await tx.measurement.count({
    where: {
      tenantId,
      goalId: about.goal,
      measuredOn,
      value: { not: null },
      supersededBy: null,
      ...(about.instead && { id: { not: about.instead } }),
    },
  })
  if (same > 0) throw refuse('goals.measured-that-day')
}
