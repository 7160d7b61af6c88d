import type { MembershipId, Scope } from '@voortent/database'
import { type InsideConsortium, requireInsider } from '@voortent/domain/consortia'
import { DomainError } from '@voortent/kernel'

/**
 * Who acts inside a consortium under their own name, and writes: observers read along only.
 * @throws `learning.readers-only-read`, and what `requireInsider` throws
 */
export async function requireMemberInside(
  scope: Scope,
  id: string,
): Promise<{ consortium: InsideConsortium; membershipId: MembershipId }> {
  const consortium = await requireInsider(scope, id)
  const { membershipId, roles } = scope.actor
  if (!membershipId || roles.every((role) => role === 'toehoorder'))
    throw new DomainError('forbidden', 'learning.readers-only-read')
  return { consortium, membershipId }
}
