import type { PersonId, Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import {
  type Browser,
  createPerson,
  findPersonByEmail,
  hashToken,
  startSession,
} from '../identity/index.ts'
import type { AcceptInput } from './contract.ts'
import { invitationState } from './invitation-state.ts'
import { joinTenant } from './join-tenant.ts'

/**
 * Accepts an invitation: as who is signed in, else as a newcomer who gets an account and a session.
 * The newcomer's language is the one they chose, else that of the letter. An address that has an
 * account signs in first. Needs the identity door.
 */
export async function acceptInvitation(
  scope: Scope,
  input: AcceptInput,
  visit: Browser & { chosenLocale?: string },
): Promise<{
  session: { token: string; expiresAt: Date } | null
  invitation: string
  membership: string
}> {
  const { tx, actor } = scope
  const invitation = await claim(scope, input.token)
  const locale = visit.chosenLocale ?? invitation.locale
  const personId =
    actor.personId ?? (await createNewcomer(scope, { ...input, email: invitation.email, locale }))
  const membership = await joinTenant(scope, personId, invitation)
  await scope.record({
    type: 'invitation.accepted',
    subjectType: 'invitation',
    subjectId: invitation.id,
    payload: { personId, email: invitation.email },
  })
  const session = actor.personId ? null : await startSession(tx, personId, visit)
  return { session, invitation: invitation.id, membership }
}

/** Takes the invitation for this transaction alone; of two clicks at once the second is told so. */
async function claim({ tx, now }: Scope, token: string) {
  const tokenHash = hashToken(token)
  const { count } = await tx.invitation.updateMany({
    where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  })
  const invitation = await tx.invitation.findFirst({ where: { tokenHash } })
  if (!invitation) throw new DomainError('not-found', 'admission.no-such-invitation')
  if (count === 0) {
    throw new DomainError('conflict', `admission.invitation-${invitationState(invitation, now)}`)
  }
  return invitation
}

async function createNewcomer(
  { tx }: Scope,
  { email, displayName, password, locale }: AcceptInput & { email: string; locale: string },
): Promise<PersonId> {
  if (await findPersonByEmail(tx, email)) {
    throw new DomainError('unauthenticated', 'admission.sign-in-to-accept')
  }
  if (!displayName) {
    throw new DomainError('invalid', 'identity.name-missing', { field: 'displayName' })
  }
  return createPerson(tx, { email, displayName, locale, password })
}
