import { type Database, type Scope, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { type InviteInput, inviteInput } from '../contract.ts'
import { invitePeople } from '../invite-people.ts'

const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }

export const publicUrl = 'https://voortent.example'
export const visit = { userAgent: 'test', address: '127.0.0.1', now: new Date() }

/** Two tenants with a coordinator each, and an organisation in the first. */
export async function twoTenants() {
  const database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const coordinator = await joinPerson(database, here, {
    email: 'coordinator@hier.example',
    roles: ['coordinator'],
    organisation: 'Werkplein Hier',
  })
  const elsewhere = await joinPerson(database, there, {
    email: 'coordinator@daar.example',
    roles: ['coordinator'],
  })
  return { database, coordinator, elsewhere }
}

/** Invites as this coordinator. */
export function invite(
  database: Database,
  by: TestMember,
  addresses: string,
  as: Partial<InviteInput> = {},
) {
  const input = inviteInput.parse({ role: 'lid', ...as, addresses })
  return withTenant(database, by, (scope) => invitePeople(scope, input, publicUrl))
}

/** Runs a use case of somebody who comes in: a visitor, or who is signed in. */
export function comeIn<Result>(
  database: Database,
  where: TestMember,
  work: (scope: Scope) => Promise<Result>,
  options: { personId?: TestMember['actor']['personId']; now?: Date } = {},
) {
  const actor = { ...nobody, personId: options.personId ?? null }
  const clock = () => options.now ?? new Date()
  return withTenant(database, { tenantId: where.tenantId, actor }, work, {
    door: 'identity',
    clock,
  })
}

/** Letters to an address, the newest last. */
export async function lettersTo(database: TestDatabase, recipient: string) {
  const letters = await withDoor(database, 'mail', (tx) =>
    tx.letter.findMany({ where: { recipient }, orderBy: { id: 'asc' } }),
  )
  return letters.map((letter) => ({ ...letter, data: letter.data as Record<string, string> }))
}

/** The token in the newest letter to an address. */
export async function tokenFor(database: TestDatabase, recipient: string): Promise<string> {
  const letters = await lettersTo(database, recipient)
  return letters.at(-1)?.data.link?.split('/').at(-1) ?? ''
}
