import type { Scope } from '@voortent/database'
import { findPersonByEmail, hashToken } from '../identity/index.ts'
import { invitationState } from './invitation-state.ts'

/**
 * What who holds the link sees before accepting: by whom, for what, as whom. Of an invitation that
 * is no longer open it tells only where it stands, and the language of its letter. Needs the identity door.
 */
export async function openInvitation(scope: Scope, token: string) {
  const { tx, tenantId, actor, now } = scope
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true },
  })
  const invitation = await tx.invitation.findFirst({
    where: { tokenHash: hashToken(token) },
    select: {
      email: true,
      locale: true,
      role: true,
      function: true,
      message: true,
      invitedBy: true,
      acceptedAt: true,
      revokedAt: true,
      expiresAt: true,
      partner: { select: { organisation: { select: { name: true } } } },
    },
  })
  const { personId } = actor
  const isMember = personId
    ? (await tx.membership.count({ where: { personId, endedAt: null } })) > 0
    : false
  const state = invitation ? invitationState(invitation, now) : 'unknown'
  if (!invitation || state !== 'open') {
    return {
      state,
      tenantName: tenant.name,
      isMember,
      locale: invitation?.locale,
      invitation: null,
    }
  }
  const inviter = await tx.person.findUnique({
    where: { id: invitation.invitedBy },
    select: { displayName: true },
  })
  const { email, role, function: task, message, expiresAt, partner } = invitation
  return {
    state,
    tenantName: tenant.name,
    isMember,
    locale: invitation.locale,
    invitation: {
      email,
      role,
      function: task,
      message,
      expiresAt,
      inviterName: inviter?.displayName ?? '',
      organisationName: partner?.organisation.name ?? '',
      hasAccount: (await findPersonByEmail(tx, email)) !== null,
    },
  }
}
