import type { Database, MembershipId, PersonId, Tx } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { addressOf } from './address-of.ts'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import type { Organisations } from './load-partners.ts'
import described from './people.json' with { type: 'json' }
import { type Place, takePlace } from './take-place.ts'

/** A person of the demo; `places` by tenant's slug. */
export type DemoPerson = { id: PersonId; name: string; places: Map<string, MembershipId> }
export type People = Map<string, DemoPerson>

type Account = [string, string, string, string, [string, string[], string, string, string | null][]]
type Other = [string, string, string, string | null]

/** Accounts with a password, and many people who are only there. */
export async function loadPeople(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  passwordHash: string,
): Promise<People> {
  const people: People = new Map()
  const load = async (
    key: string,
    about: { name: string; email: string; function: string },
    places: Place[],
    hash: string | null,
  ) => {
    const person: DemoPerson = {
      id: newId<'person'>(),
      name: about.name,
      places: new Map(),
    }
    people.set(key, person)
    for (const [turn, place] of places.entries()) {
      const tenantId = tenants.get(place.tenant)
      if (!tenantId) throw new Error(`No tenant ${place.tenant}`)
      await asNobody(database, tenantId, async (scope) => {
        if (turn === 0) await addPerson(scope.tx, person.id, about, hash)
        person.places.set(place.tenant, await takePlace(scope, person.id, place))
      })
    }
  }
  for (const [key, name, email, role, places] of described.accounts as Account[]) {
    const own = places.map(([tenant, roles, organisation, position, mandate]) => ({
      tenant,
      roles,
      organisationId: organisations.get(organisation)?.id,
      function: position,
      mandate,
    }))
    await load(key, { name, email, function: role }, own, passwordHash)
  }
  for (const [name, key, role, mandate] of described.others as Other[]) {
    const organisation = organisations.get(key)
    const own = (organisation?.tenants ?? []).map((tenant) => ({
      tenant,
      roles: rolesOf(role),
      organisationId: organisation?.id,
      function: role,
      mandate,
    }))
    await load(name, { name, email: addressOf(name), function: role }, own, null)
  }
  return people
}

function rolesOf(role: string): string[] {
  if (role === 'Regiocoördinator' || role === 'Programmamanager') return ['coordinator']
  return role === 'Eigenaar' ? ['mkb-partner'] : ['lid']
}

async function addPerson(
  tx: Tx,
  id: PersonId,
  about: { name: string; email: string; function: string },
  passwordHash: string | null,
): Promise<void> {
  const { name, email, function: role } = about
  await tx.person.create({ data: { id, email, displayName: name, function: role, demo: true } })
  if (!passwordHash) return
  await tx.credential.create({ data: { personId: id, passwordHash, changedAt: new Date() } })
}
