import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beginConsortium, commit } from '@voortent/domain/consortia'

/** A consortium with a lead, two partners and an observer, and a competitor who takes no part. */
export type Circle = {
  database: TestDatabase
  consortium: string
  leader: TestMember
  partners: TestMember[]
  observer: TestMember
  competitor: TestMember
}

export async function formCircle(): Promise<Circle> {
  const database = await createTestDatabase()
  const tenant = await foundTenant(database, 'hier')
  const join = (name: string, role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  const leader = await join('t', 'lid', 'Fieldlab')
  const partners = [await join('a', 'mkb-partner', 'Alfa'), await join('b', 'lector', 'Hogeschool')]
  const observer = await join('o', 'toehoorder', 'Lerend Net')
  const competitor = await join('c', 'coordinator', 'Concurrent')
  const { id: consortium } = await withTenant(database, leader, (scope) =>
    beginConsortium(scope, {
      title: 'Skillslab',
      question: 'Hoe leren we?',
      organisation: leader.actor.actingForId,
    }),
  )
  const circle = { database, consortium, leader, partners, observer, competitor }
  for (const partner of [...partners, observer]) await bringIn(circle, partner)
  return circle
}

/** Makes somebody an insider, through the organisation they speak for. */
export async function bringIn(circle: Circle, { actor }: TestMember): Promise<void> {
  const { consortium, leader } = circle
  const organisation = actor.actingForId ?? ''
  await as(circle, leader, (scope) =>
    commit(scope, { consortium, organisation, commitment: 'in-gesprek' }),
  )
}

export const as = <Result>(
  { database }: Circle,
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> => withTenant(database, who, work)
