import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import type { PartnerOfConsortiumInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'

/** Ends the seat of an organisation in the user committee. @throws `consortia.no-such-seat` */
export async function leaveSeat(scope: Scope, input: PartnerOfConsortiumInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const { organisation: organisationId } = input
  const seat = await tx.consortiumSeat.findFirst({
    where: { tenantId, consortiumId: consortium.id, organisationId, until: null },
    select: { id: true, partner: { select: { organisation: { select: { name: true } } } } },
  })
  if (!seat) throw new DomainError('not-found', 'consortia.no-such-seat')
  await tx.consortiumSeat.update({
    where: { tenantId_id: { tenantId, id: seat.id } },
    data: { until: dateOf(dayOf(now)) },
    select: { id: true },
  })
  const organisation = seat.partner.organisation.name
  await recordInside(scope, 'consortium.seat-left', consortium, { organisation })
}
