import { postLetter, type Scope } from '@voortent/database'
import { dayOf, newId } from '@voortent/kernel'
import { hashToken, newToken } from '../identity/index.ts'
import { expiryFrom } from './invitation-state.ts'

/** Who is invited as what. */
export type Admittance = {
  email: string
  role: string
  organisationId: string | null
  function: string
  message: string
  locale: string
}

/** Writes invitations with their letters and facts; answers their ids in the same order. */
export async function issueInvitations(
  scope: Scope,
  people: Admittance[],
  letter: InvitationLetter,
): Promise<string[]> {
  const { tx, tenantId, actor, now } = scope
  const issued = people.map((person) => ({ ...person, id: newId(), token: newToken() }))
  await tx.invitation.createMany({
    data: issued.map(({ token, ...invitation }) => ({
      ...invitation,
      tenantId,
      tokenHash: hashToken(token),
      invitedBy: actor.personId ?? '',
      invitedAt: now,
      expiresAt: expiryFrom(now),
    })),
  })
  for (const { id, token, email, message, locale, role } of issued) {
    await postInvitation(scope, { id, token, email, message, locale }, letter)
    await scope.record({
      type: 'invitation.sent',
      subjectType: 'invitation',
      subjectId: id,
      payload: { email, role },
    })
  }
  return issued.map(({ id }) => id)
}

/** What all letters of one round have in common. */
export type InvitationLetter = {
  template: 'invitation' | 'join-approved'
  tenant: { slug: string; name: string }
  inviterName: string
  organisationName: string
  publicUrl: string
}

/** Posts the letter that carries the token; a failure shows at the invitation. */
export async function postInvitation(
  scope: Scope,
  invitation: { id: string; token: string; email: string; message: string; locale: string },
  letter: InvitationLetter,
): Promise<void> {
  const { id, token, email, message, locale } = invitation
  const { template, tenant, inviterName, organisationName, publicUrl } = letter
  await postLetter(scope.tx, {
    onceKey: `invitation:${hashToken(token)}`,
    recipient: email,
    template,
    locale,
    data: {
      tenantName: tenant.name,
      inviterName,
      organisationName,
      message,
      link: `${publicUrl}/${tenant.slug}/uitnodiging/${token}`,
      untilDate: dayOf(expiryFrom(scope.now)),
    },
    senderTenant: scope.tenantId,
    subjectId: id,
  })
}
