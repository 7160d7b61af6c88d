import type { Scope } from '@voortent/database'
import { type Admittance, issueInvitations } from './issue-invitations.ts'
import { letterhead } from './letterhead.ts'

/**
 * Invites one person whose address is known already; the module that knows them checked the right
 * to do so. @returns the invitation
 */
export async function inviteOne(
  scope: Scope,
  admittance: Admittance,
  publicUrl: string,
): Promise<string> {
  const head = await letterhead(scope, admittance.organisationId)
  const [id = ''] = await issueInvitations(scope, [admittance], {
    ...head,
    template: 'invitation',
    publicUrl,
  })
  return id
}
