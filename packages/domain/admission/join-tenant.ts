import type { OrganisationId, PersonId, Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'

/**
 * Makes a person a member in a role, and where an organisation is named its representative. Who was
 * a member before comes back; who still is one keeps their other roles. @returns the membership
 */
export async function joinTenant(
  scope: Scope,
  personId: PersonId,
  as: { role: string; organisationId: string | null; function: string },
): Promise<string> {
  const membershipId = await enrol(scope, personId, as.role)
  if (as.organisationId) await represent(scope, membershipId, as.organisationId, as.function)
  return membershipId
}

async function enrol(scope: Scope, personId: PersonId, role: string): Promise<string> {
  const { tx, tenantId, now } = scope
  const before = await tx.membership.findUnique({
    where: { tenantId_personId: { tenantId, personId } },
    select: { id: true, roles: true, endedAt: true },
  })
  const id = before?.id ?? newId()
  const kept = before && !before.endedAt ? before.roles : []
  const roles = [...new Set([...kept, role])].sort()
  if (!before) {
    await tx.membership.create({ data: { tenantId, id, personId, roles, joinedAt: now } })
  } else {
    const again = before.endedAt ? { endedAt: null, joinedAt: now, actingForId: null } : {}
    await tx.membership.update({
      where: { tenantId_id: { tenantId, id } },
      data: { roles, ...again },
    })
  }
  await scope.record({
    type: 'membership.begun',
    subjectType: 'membership',
    subjectId: id,
    payload: { personId, roles: roles.join(' ') },
  })
  return id
}

async function represent(
  scope: Scope,
  membershipId: string,
  organisationId: string,
  role: string,
): Promise<void> {
  const { tx, tenantId, now, record } = scope
  // An organisation that left since the invitation has nobody who speaks for it.
  const present = await tx.partner.count({ where: { organisationId, until: null } })
  if (present === 0) return
  const speaks = await tx.representation.count({
    where: { membershipId, organisationId, endedAt: null },
  })
  if (speaks === 0) {
    const id = newId<'representation'>()
    await tx.representation.create({
      data: {
        tenantId,
        id,
        membershipId,
        organisationId,
        function: role,
        startsOn: dateOf(dayOf(now)),
      },
    })
    await record({
      type: 'representation.started',
      subjectType: 'representation',
      subjectId: id,
      payload: { organisation: organisationId, membership: membershipId },
    })
  }
  await tx.membership.updateMany({
    where: { id: membershipId, actingForId: null },
    data: { actingForId: organisationId as OrganisationId },
  })
}
