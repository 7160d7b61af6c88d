import type { Scope } from '@voortent/database'
import { activeOn } from '@voortent/domain/tenancy'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { TakeSeatInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'
import { requirePartner } from '../require-partner.ts'

/**
 * Gives an organisation of the tenant a seat in the user committee, with who sits there. It
 * need not be a partner. @throws `consortia.sits-already`, `consortia.person-unknown`
 */
export async function takeSeat(scope: Scope, input: TakeSeatInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { organisation: organisationId, membership: membershipId } = input
  const consortium = await requireLeader(scope, input.consortium)
  const organisation = await requirePartner(scope, organisationId)
  const at = { tenantId, consortiumId: consortium.id, organisationId }
  if ((await tx.consortiumSeat.count({ where: { ...at, until: null } })) > 0)
    throw new DomainError('conflict', 'consortia.sits-already', { field: 'organisation' })
  if (membershipId) {
    const speaks = { ...activeOn(now), organisationId, membershipId }
    if ((await tx.representation.count({ where: speaks })) === 0)
      throw new DomainError('invalid', 'consortia.person-unknown', { field: 'membership' })
  }
  const since = dateOf(dayOf(now))
  await tx.consortiumSeat.create({
    data: { ...at, id: newId(), membershipId, since },
    select: { id: true },
  })
  await recordInside(scope, 'consortium.seat-taken', consortium, { organisation })
}
