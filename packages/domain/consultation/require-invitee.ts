import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { canSpeak } from './permissions.ts'

/** The organisation on whose behalf the actor takes part in a consultation. */
export type Invitee = { id: string; organisationId: string; name: string }

/** The invited organisation the actor speaks for now; null when there is none. */
export async function findInvitee(scope: Scope, consultation: string): Promise<Invitee | null> {
  const { tx, tenantId, actor } = scope
  const organisationId = actor.actingForId
  if (!organisationId || !canSpeak(actor)) return null
  const found = await tx.consultationInvitee.findUnique({
    where: {
      tenantId_consultationId_organisationId: {
        tenantId,
        consultationId: consultation,
        organisationId,
      },
    },
    select: { id: true, partner: { select: { organisation: { select: { name: true } } } } },
  })
  if (!found || !(await findVoice(scope, organisationId))) return null
  return { id: found.id, organisationId, name: found.partner.organisation.name }
}

/** The same for who must speak for one. @throws `consultation.not-for-an-organisation` */
export async function requireInvitee(scope: Scope, consultation: string): Promise<Invitee> {
  const invitee = await findInvitee(scope, consultation)
  if (!invitee) throw new DomainError('forbidden', 'consultation.not-for-an-organisation')
  return invitee
}

/** The same, held until the transaction ends, so that acts of one organisation follow each other. */
export async function lockInvitee(scope: Scope, consultation: string): Promise<Invitee> {
  const invitee = await requireInvitee(scope, consultation)
  const { tx, tenantId } = scope
  await tx.$queryRaw`
    SELECT FROM consultation_invitee
    WHERE tenant_id = ${tenantId}::uuid AND id = ${invitee.id}::uuid FOR UPDATE`
  return invitee
}
