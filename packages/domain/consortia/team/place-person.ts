import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { PlacePersonInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'
import { seatPerson } from '../seat-person.ts'
import { placeFault } from './team-fault.ts'

/**
 * Gives a member of the tenant a place in a consortium, and with it its inside. There is one
 * projectleider: who becomes it takes over from who was.
 * @throws `consortia.person-unknown`, and what `placeFault` refuses
 */
export async function placePerson(scope: Scope, input: PlacePersonInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { membership, role } = input
  const consortium = await requireLeader(scope, input.consortium)
  const { id: consortiumId } = consortium
  const member = await tx.membership.findFirst({
    where: { tenantId, id: membership, endedAt: null },
    select: { roles: true, person: { select: { displayName: true } } },
  })
  if (!member) throw new DomainError('invalid', 'consortia.person-unknown', { field: 'membership' })
  const running = { tenantId, consortiumId, until: null }
  const placed = await tx.consortiumPerson.findMany({
    where: running,
    select: { membershipId: true, role: true },
  })
  const fault = placeFault(
    { membership, role, roles: member.roles },
    placed.map(({ membershipId, role: has }) => ({ membership: membershipId, role: has })),
  )
  if (fault) throw new DomainError('invalid', fault, { field: 'membership' })
  if (role === 'projectleider')
    await tx.consortiumPerson.updateMany({ where: { ...running, role }, data: { until: now } })
  await seatPerson(scope, { consortiumId, role, membershipId: membership })
  await recordInside(scope, 'consortium.person-placed', consortium, {
    name: member.person.displayName,
    role,
  })
}
