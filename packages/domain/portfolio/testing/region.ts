import { type Reading, readingOf, type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addAction } from '@voortent/domain/actions'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { beginConsortium, commit } from '@voortent/domain/consortia'
import { classifyConsortium } from '../classify-consortium.ts'
import type { ClassifyConsortiumInput } from '../contract.ts'

/** A region with consortia of several kinds. */
export type Region = {
  database: TestDatabase
  coordinator: TestMember
  fieldlab: TestMember
  company: TestMember
  union: TestMember
  elsewhere: TestMember
}

export async function foundRegion(): Promise<Region> {
  const database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof a, name: string, role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  return {
    database,
    coordinator: await join(a, 'c', 'coordinator', 'Gemeente Hier'),
    fieldlab: await join(a, 'f', 'lid', 'Fieldlab'),
    company: await join(a, 'b', 'mkb-partner', 'Niemandsland'),
    union: await join(a, 'v', 'lid', 'Vakbond'),
    elsewhere: await join(b, 'o', 'coordinator', 'Gemeente Daar'),
  }
}

export const as = <Result>(
  { database }: Region,
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> => withTenant(database, who, work)

export const reading = ({ database }: Region, who: TestMember): Reading => readingOf(database, who)

/** A consortium that the Fieldlab leads, with partners who take part, classified. */
export async function consortiumIn(
  region: Region,
  about: {
    title: string
    partners?: TestMember[]
    kinds?: Partial<Omit<ClassifyConsortiumInput, 'consortium'>>
    hidden?: boolean
  },
): Promise<string> {
  const { fieldlab } = region
  return as(region, fieldlab, async (scope) => {
    const { id } = await beginConsortium(scope, {
      title: about.title,
      question: `Wat leert ${about.title}?`,
      organisation: fieldlab.actor.actingForId,
    })
    for (const { actor } of about.partners ?? [])
      await commit(scope, {
        consortium: id,
        organisation: actor.actingForId ?? '',
        commitment: 'in-gesprek',
      })
    const nothing = { learningFunctions: [], themes: [], topsectors: [], targetGroups: [] }
    const none = { ...nothing, problemFactors: [], place: null }
    await classifyConsortium(scope, { consortium: id, ...none, ...about.kinds })
    if (about.hidden)
      await scope.tx.consortium.updateMany({ where: { id }, data: { hidden: true } })
    return id
  })
}

/** An action of an agenda in concept. */
export function actionIn(region: Region): Promise<string> {
  return as(region, region.coordinator, async (scope) => {
    const years = { fromYear: 2027, untilYear: 2030 }
    const { id: agenda } = await createAgenda(scope, {
      title: 'Samen leren',
      ambition: 'Samen.',
      ...years,
    })
    const { id: speerpunt } = await addSpeerpunt(scope, { agenda, title: 'Techniek' })
    const nothing = { goal: null, organisation: null, workingGroup: null }
    const about = { title: 'Skillslab openen', about: '', startsOn: null, endsOn: null }
    return (await addAction(scope, { speerpunt, ...about, ...nothing })).id
  })
}
