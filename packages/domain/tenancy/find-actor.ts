import type { Actor, MembershipId, OrganisationId, PersonId, Scope } from '@voortent/database'

/** A person as a member of this tenant now, or null for who is none. */
export async function findActor(scope: Scope, personId: string): Promise<Actor | null> {
  const { tx, tenantId } = scope
  const membership = await tx.membership.findFirst({
    where: { tenantId, personId, endedAt: null },
    select: { id: true, roles: true, actingForId: true },
  })
  if (!membership) return null
  return {
    personId: personId as PersonId,
    membershipId: membership.id as MembershipId,
    roles: membership.roles,
    actingForId: membership.actingForId as OrganisationId | null,
  }
}
