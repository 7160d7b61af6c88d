import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { askQuestion } from '../intake/ask-question.ts'
import { agreeWording } from '../talk/agree-wording.ts'
import { proposeWording } from '../talk/propose-wording.ts'

/** A region with people, to ask questions in. */
export type Region = {
  database: TestDatabase
  broker: TestMember
  coordinator: TestMember
  /** Asks for the workshop. */
  company: TestMember
  school: TestMember
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
    coordinator: await join(a, 'c', 'coordinator', 'Gemeente'),
    company: await join(a, 'b', 'mkb-partner', 'Werkplaats'),
    school: await join(a, 's', 'lid', 'School'),
    observer: await join(a, 't', 'toehoorder', 'Provincie'),
    outsider: await join(b, 'o', 'coordinator', 'Gemeente Daar'),
  }
}

/** Lets somebody carry out a use case. */
export const as = <Input, Result>(
  { database }: Region,
  who: TestMember,
  work: (scope: Scope, input: Input) => Promise<Result>,
  input: Input,
): Promise<Result> => withTenant(database, who, (scope) => work(scope, input))

export const welding = {
  words: 'Wij zoeken lassers, maar niemand wil dit werk leren naast de machine.',
  background: 'Twee mensen gaan met pensioen.',
}
export const sharpened = {
  title: 'Lassen leren naast het werk',
  wording: 'Hoe leert een zij-instromer lassen naast een draaiende machine?',
}

/** A question that the company asked. */
export async function questionIn(region: Region, change: object = {}): Promise<string> {
  const { id } = await as(region, region.company, askQuestion, { ...welding, ...change })
  return id
}

/** A question whose wording the company agreed to. */
export async function sharpenedIn(region: Region, wording = sharpened): Promise<string> {
  const question = await questionIn(region)
  await as(region, region.broker, proposeWording, { question, ...wording })
  await as(region, region.company, agreeWording, { question })
  return question
}

/** What is asked of somebody now: kind, subject and term. */
export function tasksOf(region: Region, question: string): Promise<string[]> {
  return as(
    region,
    region.coordinator,
    async ({ tx }) => {
      const open = await tx.task.findMany({
        where: { path: `vraagstukken/${question}`, doneAt: null },
        orderBy: { id: 'asc' },
        select: { kind: true, role: true, dueOn: true },
      })
      return open.map(({ kind, role, dueOn }) =>
        [kind, role, dueOn && 'term'].filter(Boolean).join(' '),
      )
    },
    undefined,
  )
}

/** Types of what was recorded about a question, in order. */
export function recordedOf(region: Region, subjectId: string): Promise<string[]> {
  return as(
    region,
    region.coordinator,
    async ({ tx }) => {
      const events = await tx.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })
      return events.map(({ type }) => type)
    },
    undefined,
  )
}
