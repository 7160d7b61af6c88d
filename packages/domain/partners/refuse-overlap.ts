import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import { overlaps, type Period } from './period.ts'

/**
 * One person speaks for one organisation once at a time. Throws `partners.period-overlaps` at
 * `startsOn`; `except` is the representation that is being changed.
 */
export async function refuseOverlap(
  { tx }: Scope,
  of: { membershipId: string; organisationId: string; except?: string },
  period: Period,
): Promise<void> {
  const others = await tx.representation.findMany({
    where: {
      membershipId: of.membershipId,
      organisationId: of.organisationId,
      ...(of.except && { id: { not: of.except } }),
    },
    select: { startsOn: true, endsOn: true },
  })
  const taken = others
    .map(({ startsOn, endsOn }) => ({
      startsOn: dayFrom(startsOn),
      endsOn: endsOn && dayFrom(endsOn),
    }))
    .some((other) => overlaps(other, period))
  if (taken) throw new DomainError('conflict', 'partners.period-overlaps', { field: 'startsOn' })
}
