import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { addGoal } from '@voortent/domain/goals'
import { addGoalInput } from '@voortent/domain/goals/contract'
import { addActionInput } from '../contract.ts'
import { addAction } from '../index.ts'

/** A tenant with an agenda in concept of two speerpunten, its people, and somebody from elsewhere. */
export async function agendaInDraft() {
  const database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (name: string, role: string, organisation?: string) =>
    joinPerson(database, a, {
      email: `${name}@hier.example`,
      roles: [role],
      ...(organisation && { organisation }),
    })
  const people = {
    coordinator: await join('coordinator', 'coordinator'),
    union: await join('vakbond', 'lid', 'Vakbond Hier'),
    school: await join('school', 'lid', 'School Hier'),
    workshop: await join('werkplaats', 'mkb-partner', 'Werkplaats Hier'),
    observer: await join('toehoorder', 'toehoorder', 'Provincie Hier'),
    outsider: await joinPerson(database, b, {
      email: 'c@daar.example',
      roles: ['coordinator'],
      organisation: 'Gemeente Daar',
    }),
  }

  /** Lets somebody carry out a use case. */
  const as = <Input, Result>(
    who: TestMember,
    work: (scope: Scope, input: Input) => Promise<Result>,
    input: Input,
  ) => withTenant(database, who, (scope) => work(scope, input))

  /** Another agenda with its two speerpunten. */
  async function begin(): Promise<{ agenda: string; speerpunten: [string, string] }> {
    const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
    const { id: agenda } = await as(people.coordinator, createAgenda, facts)
    const [one, two] = [
      await as(people.coordinator, addSpeerpunt, { agenda, title: 'Techniek' }),
      await as(people.coordinator, addSpeerpunt, { agenda, title: 'Zorg' }),
    ]
    return { agenda, speerpunten: [one.id, two.id] }
  }
  const add = (
    who: TestMember,
    facts: { title: string; speerpunt: string; [fact: string]: unknown },
  ) => as(who, addAction, addActionInput.parse(facts))

  /** A goal under a speerpunt. */
  const goalUnder = async (speerpunt: string): Promise<string> => {
    const input = addGoalInput.parse({
      speerpunt,
      title: 'Meer leerwerkplekken',
      indicator: 'Plekken',
      unit: 'plekken',
      direction: 'rising',
      source: '',
      baselineValue: null,
      baselineOn: null,
      rhythm: 'year',
      organisation: null,
      targets: {},
    })
    return (await as(people.coordinator, addGoal, input)).id
  }

  const moveTo = (agenda: string, phase: AgendaPhase) =>
    withTenant(database, people.coordinator, ({ tx }) =>
      tx.agenda.updateMany({ where: { id: agenda }, data: { phase } }),
    )
  /** The types of what was recorded about a subject, in order. */
  const recorded = (subjectId: string) =>
    withTenant(database, people.coordinator, async ({ tx }) => {
      const events = await tx.event.findMany({
        where: { subjectId },
        orderBy: { recordedAt: 'asc' },
      })
      return events.map(({ type }) => type)
    })
  return { database, ...people, as, begin, add, goalUnder, moveTo, recorded }
}
export type TestAgenda = Awaited<ReturnType<typeof agendaInDraft>>

/** The organisation somebody acts for. */
export function organisationOf({ actor }: TestMember): string {
  return actor.actingForId ?? ''
}
