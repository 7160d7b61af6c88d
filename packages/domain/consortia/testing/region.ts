import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addAction } from '@voortent/domain/actions'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { beginConsortium } from '../begin-consortium.ts'

/** A region with people, to try consortia in. */
export type Region = {
  database: TestDatabase
  broker: TestMember
  /** Speaks for the organisation that leads. */
  leader: TestMember
  company: TestMember
  union: TestMember
  observer: TestMember
  outsider: TestMember
}

export async function foundRegion(): Promise<Region> {
  const database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof a, name: string, role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  return {
    database,
    broker: await join(a, 'm', 'makelaar', 'Leerwerkloket'),
    leader: await join(a, 't', 'lid', 'Fieldlab'),
    company: await join(a, 'b', 'mkb-partner', 'Niemandsland'),
    union: await join(a, 'v', 'lid', 'Vakbond'),
    observer: await join(a, 'l', 'toehoorder', 'Lerend Net'),
    outsider: await join(b, 'o', 'coordinator', 'Gemeente Daar'),
  }
}

export const as = <Result>(
  { database }: Region,
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> => withTenant(database, who, work)

export const question = { title: 'Skillslab', question: 'Hoe leren we op de werkvloer?' }

/** A consortium that the Fieldlab leads. */
export async function consortiumIn(region: Region, change: object = {}): Promise<string> {
  const organisation = region.leader.actor.actingForId
  const { id } = await as(region, region.leader, (scope) =>
    beginConsortium(scope, { ...question, organisation, ...change }),
  )
  return id
}

/** An action of an agenda in concept. */
export function actionIn(region: Region): Promise<string> {
  return as(region, region.broker, async (scope) => {
    const { id: agenda } = await createAgenda(scope, {
      title: 'Agenda',
      fromYear: 2027,
      untilYear: 2030,
      ambition: 'Samen.',
    })
    const { id: speerpunt } = await addSpeerpunt(scope, { agenda, title: 'Techniek' })
    const { id } = await addAction(scope, {
      speerpunt,
      title: 'Skillslab openen',
      about: '',
      goal: null,
      organisation: null,
      workingGroup: null,
      startsOn: null,
      endsOn: null,
    })
    return id
  })
}

/** Types of what was recorded about a consortium, in order. */
export function recordedOf(region: Region, subjectId: string): Promise<string[]> {
  return as(region, region.broker, async ({ tx }) => {
    const events = await tx.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })
    return events.map(({ type }) => type)
  })
}
