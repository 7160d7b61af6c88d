import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { InviteOrganisationsInput } from '../contract.ts'
import { lockPreparation } from './lock-preparation.ts'

/**
 * Lays down which organisations are asked for a position; those left out are taken off.
 * @throws `consultation.invitee-takes-no-part`
 */
export async function inviteOrganisations(
  scope: Scope,
  { consultation, organisations }: InviteOrganisationsInput,
): Promise<void> {
  const { tx, tenantId } = scope
  await lockPreparation(scope, consultation)
  const chosen = [...new Set(organisations)]
  const known = await tx.partner.count({
    where: { tenantId, organisationId: { in: chosen } },
  })
  if (known !== chosen.length)
    throw new DomainError('invalid', 'consultation.invitee-takes-no-part', {
      field: 'organisations',
    })
  const where = { tenantId, consultationId: consultation }
  await tx.consultationInvitee.deleteMany({
    where: { ...where, organisationId: { notIn: chosen } },
  })
  await tx.consultationInvitee.createMany({
    data: chosen.map((organisationId) => ({ ...where, id: newId(), organisationId })),
    skipDuplicates: true,
  })
}
