import type { Scope } from '@voortent/database'
import { dateOf, dayOf } from '@voortent/kernel'
import { type NameHandover, passOnNames } from './name-handover.ts'

/** So many days after a last day it is still looked after, should some mornings have been missed. */
const daysAfter = 14

/**
 * Passes on what stands on the names of people whose period as a representative passed by itself;
 * done again it finds nothing left. @returns of how many periods
 */
export async function passOnAfterPeriod(
  scope: Scope,
  handovers: readonly NameHandover[],
): Promise<number> {
  const { tx, tenantId, now } = scope
  const earliest = new Date(now.getTime() - daysAfter * 86_400_000)
  const over = await tx.representation.findMany({
    where: {
      tenantId,
      endedAt: null,
      endsOn: { gte: dateOf(dayOf(earliest)), lt: dateOf(dayOf(now)) },
      membership: { endedAt: null },
    },
    select: { membershipId: true, organisationId: true },
  })
  for (const { membershipId: membership, organisationId: organisation } of over)
    await passOnNames(scope, handovers, {
      membership,
      organisation,
      heirs: organisation,
      successor: null,
    })
  return over.length
}
