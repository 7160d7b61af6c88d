import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { addGoal } from '../add-goal.ts'
import { type AddGoalInput, addGoalInput } from '../contract.ts'

/** A region with people, to try goals in. */
export type Region = {
  database: TestDatabase
  keeper: TestMember
  /** Speaks for the organisation that answers for goals. */
  speaker: TestMember
  member: TestMember
  outsider: TestMember
}

export async function foundRegion(): Promise<Region> {
  const database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof a, name: string, role: string, organisation?: string) =>
    joinPerson(database, tenant, {
      email: `${name}@${role}.example`,
      roles: [role],
      ...(organisation && { organisation }),
    })
  const region = {
    database,
    keeper: await join(a, 'k', 'coordinator'),
    speaker: await join(a, 's', 'lid', 'Leerwerkhuis Hier'),
    member: await join(a, 'l', 'lid', 'Vakbond Hier'),
    outsider: await join(b, 'b', 'coordinator', 'Gemeente Daar'),
  }
  // Goals are tried on days of years ago; who represents an organisation did so then.
  await withTenant(database, region.keeper, ({ tx }) =>
    tx.representation.updateMany({ data: { startsOn: new Date('2020-01-01') } }),
  )
  await withTenant(database, region.keeper, ({ tx }) =>
    tx.partner.updateMany({ data: { since: new Date('2020-01-01') } }),
  )
  return region
}

export const as = <Input, Result>(
  { database }: Region,
  who: TestMember,
  work: (scope: Scope, input: Input) => Promise<Result>,
  input: Input,
  on?: string,
): Promise<Result> =>
  withTenant(database, who, (scope) => work(scope, input), {
    ...(on && { clock: () => new Date(`${on}T12:00:00Z`) }),
  })

/** An agenda in concept with one speerpunt. */
export async function agendaIn(
  region: Region,
  period = { fromYear: 2023, untilYear: 2026 },
): Promise<{ agenda: string; speerpunt: string }> {
  const about = { title: 'Agenda', ambition: 'Samen.', ...period }
  const { id: agenda } = await as(region, region.keeper, createAgenda, about)
  const input = { agenda, title: 'Techniek' }
  const { id: speerpunt } = await as(region, region.keeper, addSpeerpunt, input)
  return { agenda, speerpunt }
}

/** A goal as its form fills it in. */
export const filledIn = {
  title: 'Sneller starten',
  indicator: 'Deelnemers dat binnen een maand begint',
  unit: '%',
  direction: 'rising',
  source: 'Registratie',
  rhythm: 'year',
  organisation: null,
  baselineValue: '40',
  baselineOn: '2023-01-01',
  targets: { 2024: '50', 2026: '70' },
}

export function goalIn(
  region: Region,
  speerpunt: string,
  change: Record<string, unknown> = {},
): Promise<{ id: string; documentId: string }> {
  const input: AddGoalInput = addGoalInput.parse({ ...filledIn, speerpunt, ...change })
  return as(region, region.keeper, addGoal, input)
}

export const inPhase = ({ database, keeper }: Region, agenda: string, phase: string) =>
  withTenant(database, keeper, ({ tx }) =>
    tx.agenda.updateMany({ where: { id: agenda }, data: { phase } }),
  )

export const eventsOf = (
  { database, keeper }: Region,
  subjectId: string,
): Promise<{ type: string; payload: unknown }[]> =>
  withTenant(database, keeper, ({ tx }) =>
    tx.event.findMany({
      where: { subjectId },
      orderBy: { id: 'asc' },
      select: { type: true, payload: true },
    }),
  )
