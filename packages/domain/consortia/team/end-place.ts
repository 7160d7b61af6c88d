import { type Scope, withConsortiaOpen } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { PlacePersonInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { requireInsider } from '../require-insider.ts'
import { isLastToLead } from './team-fault.ts'

/**
 * Ends somebody's place in a consortium: by who leads, or one's own.
 * @throws `consortia.leaders-only`, `consortia.no-such-place`, `consortia.last-guide`
 */
export async function endPlace(scope: Scope, input: PlacePersonInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { membership, role } = input
  const consortium = await requireInsider(scope, input.consortium, { lock: true })
  if (!consortium.leadsIt && membership !== actor.membershipId)
    throw new DomainError('forbidden', 'consortia.leaders-only')
  const placed = await tx.consortiumPerson.findMany({
    where: { tenantId, consortiumId: consortium.id, until: null },
    select: {
      id: true,
      membershipId: true,
      role: true,
      membership: { select: { person: { select: { displayName: true } } } },
    },
  })
  const place = placed.find((one) => one.membershipId === membership && one.role === role)
  if (!place) throw new DomainError('not-found', 'consortia.no-such-place')
  const all = placed.map((one) => ({ membership: one.membershipId, role: one.role }))
  if (isLastToLead({ membership, role }, { placed: all, led: consortium.organisationId !== null }))
    throw new DomainError('conflict', 'consortia.last-guide')
  const name = place.membership.person.displayName
  await recordInside(scope, 'consortium.person-left', consortium, { name, role })
  // Who leaves the room themselves is outside when the door closes.
  await withConsortiaOpen(scope, () =>
    tx.consortiumPerson.updateMany({
      where: { tenantId, id: place.id },
      data: { until: now },
    }),
  )
}
