import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beginConsortium, commit } from '@voortent/domain/consortia'

/** A consortium that the Fieldlab leads, with people in and outside it. */
export type Ground = {
  database: TestDatabase
  consortium: string
  leader: TestMember
  /** Speaks for a company that is active in it. */
  company: TestMember
  /** Of the same tenant, not inside. */
  union: TestMember
  outsider: TestMember
}

export async function foundConsortium(): Promise<Ground> {
  const database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof a, name: string, role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  const leader = await join(a, 't', 'lid', 'Fieldlab')
  const company = await join(a, 'b', 'mkb-partner', 'Niemandsland')
  const organisation = leader.actor.actingForId
  const question = { title: 'Skillslab', question: 'Hoe leren we op de werkvloer?' }
  const { id: consortium } = await withTenant(database, leader, (scope) =>
    beginConsortium(scope, { ...question, organisation }),
  )
  const partner = { consortium, organisation: company.actor.actingForId ?? '' }
  await withTenant(database, leader, (scope) =>
    commit(scope, { ...partner, commitment: 'in-gesprek' }),
  )
  await withTenant(database, company, (scope) =>
    commit(scope, { ...partner, commitment: 'actief' }),
  )
  const union = await join(a, 'v', 'lid', 'Vakbond')
  const outsider = await join(b, 'o', 'coordinator', 'Gemeente Daar')
  return { database, consortium, leader, company, union, outsider }
}

export const as = <Result>(
  { database }: Ground,
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> => withTenant(database, who, work)

/** Types of what was recorded about something, in order. */
export function recordedOf(ground: Ground, subjectId: string): Promise<string[]> {
  return as(ground, ground.leader, async ({ tx }) => {
    const events = await tx.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })
    return events.map(({ type }) => type)
  })
}
