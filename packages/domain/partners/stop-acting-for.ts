import type { Scope } from '@voortent/database'
import { activeOn } from '../tenancy/index.ts'

/** Who no longer speaks for an organisation no longer acts for it, but for the next one or none. */
export async function stopActingFor(
  { tx, now }: Scope,
  left: { membershipId: string; organisationId: string },
): Promise<void> {
  const other = await tx.representation.findFirst({
    where: { ...activeOn(now), membershipId: left.membershipId },
    orderBy: { startsOn: 'asc' },
    select: { organisationId: true },
  })
  await tx.membership.updateMany({
    where: { id: left.membershipId, actingForId: left.organisationId },
    data: { actingForId: other?.organisationId ?? null },
  })
}
