import { dateOf, dayOf, newId } from '@voortent/kernel'
import type { Database } from '../database.ts'
import type { Actor, MembershipId, OrganisationId, PersonId, TenantId } from '../scope.ts'
import { withDoor, withTenant } from '../with-tenant.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** A tenant to test in. */
export async function foundTenant(database: Database, slug: string): Promise<TenantId> {
  const id = newId<'tenant'>()
  await withDoor(database, 'founding', (tx) =>
    tx.tenant.create({ data: { id, slug, kind: 'arbeidsmarktregio', name: slug } }),
  )
  return id
}

/** A member of a test tenant, with what `withTenant` needs to let them act. */
export type TestMember = { tenantId: TenantId; actor: Actor }

/** Makes a person with a membership and, where asked, an organisation they represent. */
export async function joinPerson(
  database: Database,
  tenantId: TenantId,
  about: {
    email: string
    roles: string[]
    organisation?: string
    type?: string
    geleding?: string
  },
): Promise<TestMember> {
  const personId = newId<'person'>() as PersonId
  const membershipId = newId<'membership'>() as MembershipId
  const organisationId = about.organisation ? (newId<'organisation'>() as OrganisationId) : null
  await withTenant(
    database,
    { tenantId, actor: nobody },
    async ({ tx, now }) => {
      await tx.person.create({
        data: { id: personId, email: about.email, displayName: about.email.split('@')[0] ?? '' },
      })
      if (organisationId) {
        const type = about.type ?? 'mkb'
        await tx.organisation.create({
          data: { id: organisationId, name: about.organisation ?? '', type },
        })
        await tx.partner.create({
          data: {
            tenantId,
            id: newId(),
            organisationId,
            geleding: about.geleding ?? 'bedrijven',
            since: dateOf(dayOf(now)),
          },
        })
      }
      await tx.membership.create({
        data: {
          tenantId,
          id: membershipId,
          personId,
          roles: about.roles,
          joinedAt: now,
          actingForId: organisationId,
        },
      })
      if (organisationId) {
        await tx.representation.create({
          data: {
            tenantId,
            id: newId(),
            membershipId,
            organisationId,
            function: '',
            startsOn: dateOf(dayOf(now)),
          },
        })
      }
    },
    { door: 'identity' },
  )
  return {
    tenantId,
    actor: { personId, membershipId, roles: about.roles, actingForId: organisationId },
  }
}
