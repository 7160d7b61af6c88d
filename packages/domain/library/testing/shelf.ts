import { type Scope, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addItemInput } from '../contract.ts'
import { addItem } from '../items/add-item.ts'
import { publishItem } from '../items/publish-item.ts'

/** A tenant with people who know something, and one beside it. */
export type Shelf = {
  database: TestDatabase
  lector: TestMember
  company: TestMember
  observer: TestMember
  coordinator: TestMember
  /** A member of the tenant beside it, there and here. */
  outsider: TestMember
  neighbour: TestMember
  visitor: TestMember
}

export async function foundShelf(): Promise<Shelf> {
  const database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof a, name: string, role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  const lector = await join(a, 'l', 'lector', 'Hogeschool')
  const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
  const outsider = await join(b, 'o', 'coordinator', 'Gemeente Daar')
  return {
    database,
    lector,
    company: await join(a, 'b', 'mkb-partner', 'Werkplaats'),
    observer: await join(a, 't', 'toehoorder', 'Provincie'),
    coordinator: await join(a, 'c', 'coordinator', 'Gemeente Hier'),
    outsider,
    neighbour: { tenantId: a, actor: { ...nobody, personId: outsider.actor.personId } },
    visitor: { ...lector, actor: nobody },
  }
}

/** Lets somebody carry out a use case. */
export const as = <Result>(
  { database }: Pick<Shelf, 'database'>,
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> => withTenant(database, who, work)

export const welding = {
  kind: 'handreiking',
  title: 'Leren lassen naast het werk',
  on: '2026-05-01',
  plainSummary: 'Zet een vaste meester naast wie nieuw is.',
  abstract: 'Twaalf werkplaatsen probeerden het een jaar lang.',
}

/** An item of the lector, out or as a draft. */
export function shelve(shelf: Shelf, change: object = {}, { out = true } = {}): Promise<string> {
  return as(shelf, shelf.lector, async (scope) => {
    const { id } = await addItem(scope, addItemInput.parse({ ...welding, ...change }))
    if (out) await publishItem(scope, { item: id })
    return id
  })
}

/** Letters in the box about something: which, to whom, and whose words they quote. */
export function readLetters({ database }: Shelf, subjectId: string) {
  return withDoor(database, 'mail', async (tx) => {
    const letters = await tx.letter.findMany({
      where: { subjectId },
      select: { template: true, recipient: true, data: true },
      orderBy: { id: 'asc' },
    })
    return letters.map(({ data, ...letter }) => ({
      ...letter,
      words: (data as Record<string, string>).words,
    }))
  })
}
