import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type Invitee, requireInvitee } from '../require-invitee.ts'
import { type HeldAmendment, lockAmendment } from './require-amendment.ts'

/**
 * Holds an amendment of the organisation one speaks for.
 * @throws `consultation.not-your-amendment`
 */
export async function lockOwn(
  scope: Scope,
  id: string,
): Promise<{ amendment: HeldAmendment; invitee: Invitee }> {
  const amendment = await lockAmendment(scope, id)
  const invitee = await requireInvitee(scope, amendment.consultation.id)
  if (invitee.organisationId !== amendment.organisationId)
    throw new DomainError('forbidden', 'consultation.not-your-amendment')
  return { amendment, invitee }
}

/** The same for a draft in an open consultation. @throws `consultation.amendment-submitted` */
export async function lockOwnDraft(
  scope: Scope,
  id: string,
): Promise<{ amendment: HeldAmendment; invitee: Invitee }> {
  const own = await lockOwn(scope, id)
  if (own.amendment.submittedAt || own.amendment.withdrawnAt)
    throw new DomainError('conflict', 'consultation.amendment-submitted')
  if (own.amendment.consultation.state !== 'open')
    throw new DomainError('conflict', 'consultation.not-open')
  return own
}
