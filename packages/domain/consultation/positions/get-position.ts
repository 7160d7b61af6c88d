import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { PositionInput } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'
import { readSubmissions } from './read-submissions.ts'

/**
 * What an organisation submitted, with its history, for every member: dissent stays visible.
 * @throws `consultation.no-such-position` where it submitted nothing
 */
export async function getPosition(scope: Scope, { consultation: id, organisation }: PositionInput) {
  const { tx, tenantId } = scope
  const consultation = await requireConsultation(scope, id)
  const invitee = await tx.consultationInvitee.findUnique({
    where: {
      tenantId_consultationId_organisationId: {
        tenantId,
        consultationId: id,
        organisationId: organisation,
      },
    },
    select: { id: true, partner: { select: { organisation: { select: { name: true } } } } },
  })
  const submissions = invitee ? await readSubmissions(scope, invitee.id) : []
  if (!invitee || submissions.length === 0)
    throw new DomainError('not-found', 'consultation.no-such-position')
  return { consultation, organisation: invitee.partner.organisation.name, submissions }
}
