import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beginConsortium, commit } from '@voortent/domain/consortia'
import { addWorkPackage } from '@voortent/domain/workplan'
import { newId } from '@voortent/kernel'
import { enterContributionsInput } from '../contract.ts'
import { enterContributions } from '../enter-contributions.ts'
import { getMoney, type Money } from '../get-money.ts'
import { listContributions } from '../list-contributions.ts'
import { setPeriod } from '../set-period.ts'

/** A consortium with a period, that the Fieldlab leads. */
export type Ground = {
  database: TestDatabase
  consortium: string
  leader: TestMember
  /** Speaks for a company that is active in it. */
  company: TestMember
  /** Of the same tenant and a keeper, not inside. */
  broker: TestMember
  union: TestMember
  outsider: TestMember
}

/** The present of the tests lies in its third quarter. */
export const period = { startsOn: '2030-04-01', endsOn: '2032-03-31' }
export const now = new Date('2030-11-20T12:00:00Z')

export async function foundConsortium(): Promise<Ground> {
  const database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof a, name: string, role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  const ground = {
    database,
    consortium: '',
    leader: await join(a, 't', 'lid', 'Fieldlab'),
    company: await join(a, 'b', 'mkb-partner', 'Niemandsland'),
    broker: await join(a, 'm', 'makelaar', 'Leerwerkloket'),
    union: await join(a, 'v', 'lid', 'Vakbond'),
    outsider: await join(b, 'o', 'coordinator', 'Gemeente Daar'),
  }
  return { ...ground, consortium: await consortiumIn(ground) }
}

/** Another consortium of the same people. */
export async function consortiumIn(ground: Ground): Promise<string> {
  const { leader, company } = ground
  const question = { title: 'Skillslab', question: 'Hoe leren we op de werkvloer?' }
  const organisation = leader.actor.actingForId
  const { id: consortium } = await as(ground, leader, (scope) =>
    beginConsortium(scope, { ...question, organisation }),
  )
  const partner = company.actor.actingForId ?? ''
  await as(ground, leader, (scope) =>
    commit(scope, { consortium, organisation: partner, commitment: 'in-gesprek' }),
  )
  await as(ground, company, (scope) =>
    commit(scope, { consortium, organisation: partner, commitment: 'actief' }),
  )
  await as(ground, leader, (scope) => setPeriod(scope, { consortium, ...period }))
  return consortium
}

export const as = <Result>(
  { database }: Pick<Ground, 'database'>,
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> => withTenant(database, who, work, { clock: () => now })

export type Typed = {
  quarter?: string
  workPackage?: string | null
  cash?: string
  hours?: string
  rate?: string
  value?: string
  ground?: string
}

/** Enters lines as they are typed, each in the second quarter of 2030 unless it says another. */
export function enter(
  ground: Ground,
  who: TestMember,
  lines: Typed[],
  more: { stage?: 'toegezegd' | 'gerealiseerd'; sheet?: string } = {},
): Promise<{ entered: number }> {
  const input = enterContributionsInput.parse({
    consortium: ground.consortium,
    sheet: more.sheet ?? newId(),
    stage: more.stage ?? 'toegezegd',
    lines: lines.map((line) => ({ quarter: '2030-Q2', ...line })),
  })
  return as(ground, who, (scope) => enterContributions(scope, input))
}

export function moneyOf(ground: Ground, who = ground.leader): Promise<Money> {
  return as(ground, who, (scope) => getMoney(scope, { consortium: ground.consortium }))
}

/** Entries in the order of their kinds. */
export async function entriesOf(ground: Ground) {
  const { items } = await as(ground, ground.leader, (scope) =>
    listContributions(scope, { consortium: ground.consortium, page: 1 }),
  )
  return items.toSorted((one, other) => (one.kind < other.kind ? -1 : 1))
}

export function workPackageIn(ground: Ground, title: string): Promise<string> {
  return as(ground, ground.leader, async (scope) => {
    const { consortium } = ground
    const { id } = await addWorkPackage(scope, {
      consortium,
      title,
      about: '',
      ...period,
      organisation: null,
    })
    return id
  })
}
