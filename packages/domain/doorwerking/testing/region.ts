import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addAction, makePromise } from '@voortent/domain/actions'
import { addActionInput } from '@voortent/domain/actions/contract'
import { adoptAgenda, putToDecision } from '@voortent/domain/adoption'
import { addSpeerpunt, createAgenda, movePhase } from '@voortent/domain/agenda'
import { castVote, closeBallot, openBallot } from '@voortent/domain/decisions'
import { addGoal } from '@voortent/domain/goals'
import { addGoalInput } from '@voortent/domain/goals/contract'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'

/** A region in which a municipality and a union adopted an agenda. */
export type Region = {
  database: TestDatabase
  coordinator: TestMember
  gemeente: TestMember
  vakbond: TestMember
  observer: TestMember
  agenda: string
  adoption: string
  as: <Result>(
    who: TestMember,
    work: (scope: Scope) => Promise<Result>,
    at?: Date,
  ) => Promise<Result>
}

export const idOf = ({ actor }: TestMember): string => actor.actingForId ?? ''
export const inTime = (days: number): Date => new Date(Date.now() + days * 86_400_000)
export const inDays = (days: number): string => dayOf(inTime(days))

export async function foundRegion(slug: string): Promise<Region> {
  const database = await createTestDatabase()
  const tenantId = await foundTenant(database, slug)
  const join = (name: string, role: string, organisation?: string, geleding?: string) =>
    joinPerson(database, tenantId, {
      email: `${name}@${slug}.example`,
      roles: [role],
      ...(organisation && { organisation }),
      ...(geleding && { geleding }),
    })
  const as: Region['as'] = (who, work, at) =>
    withTenant(database, who, work, at ? { clock: () => at } : {})
  const coordinator = await join('coordinator', 'coordinator')
  const gemeente = await join('gemeente', 'lid', `Gemeente ${slug}`, 'overheid')
  const vakbond = await join('vakbond', 'lid', `Vakbond ${slug}`, 'werkenden')
  const observer = await join('toehoorder', 'toehoorder', `Rijk ${slug}`, 'overheid')
  for (const holder of [gemeente, vakbond]) {
    await as(coordinator, async (scope) => {
      const { id } = await scope.tx.representation.findFirstOrThrow({
        where: { membershipId: holder.actor.membershipId ?? '' },
        select: { id: true },
      })
      await grantMandate(scope, {
        representation: id,
        covers: 'Alle besluiten',
        startsOn: inDays(0),
        endsOn: holder === gemeente ? inDays(30) : null,
        substitute: null,
      })
    })
  }
  const agenda = await as(coordinator, (scope) => draft(scope, { gemeente, vakbond }))
  const { ballot } = await as(coordinator, (scope) =>
    putToDecision(scope, {
      agenda,
      title: 'Agenda vaststellen',
      question: 'Stellen wij de agenda vast?',
      decision: 'meerderheid',
      closesAt: inTime(1),
    }),
  )
  await as(coordinator, (scope) => openBallot(scope, { ballot }))
  for (const who of [gemeente, vakbond]) {
    const cast = { ballot, organisation: idOf(who), choice: 'voor', reason: '' } as const
    await as(who, (scope) => castVote(scope, { ...cast, reservation: null }))
  }
  await as(coordinator, (scope) => closeBallot(scope, { ballot }))
  const made = await as(coordinator, (scope) => adoptAgenda(scope, ballot))
  return {
    database,
    coordinator,
    gemeente,
    vakbond,
    observer,
    agenda,
    adoption: made?.id ?? '',
    as,
  }
}

async function draft(
  scope: Scope,
  { gemeente, vakbond }: Pick<Region, 'gemeente' | 'vakbond'>,
): Promise<string> {
  const facts = { title: 'Agenda Doorwerking', fromYear: 2025, untilYear: 2030, ambition: 'Samen.' }
  const { id: agenda } = await createAgenda(scope, facts)
  const { id: speerpunt } = await addSpeerpunt(scope, { agenda, title: 'Techniek' })
  const goal = await addGoal(
    scope,
    addGoalInput.parse({
      speerpunt,
      title: 'Sneller starten',
      indicator: 'Deelnemers dat binnen een maand begint',
      unit: '%',
      direction: 'rising',
      source: '',
      rhythm: 'year',
      organisation: idOf(vakbond),
      baselineValue: '40',
      baselineOn: '2024-01-01',
      targets: { 2030: '70' },
    }),
  )
  const action = await addAction(
    scope,
    addActionInput.parse({
      speerpunt,
      goal: goal.id,
      title: 'Open werkplaats',
      organisation: idOf(vakbond),
      startsOn: '2025-01-01',
      endsOn: '2028-12-31',
      about: '',
    }),
  )
  const promise = { agenda, organisation: idOf(gemeente), goal: null }
  await makePromise(scope, {
    ...promise,
    action: action.id,
    what: 'Stelt een ruimte beschikbaar',
    dueOn: inDays(60),
  })
  await makePromise(scope, { ...promise, action: null, what: 'Maakt geld vrij', dueOn: inDays(1) })
  for (const to of ['consultatie', 'besluitvorming'] as const) {
    await movePhase(scope, { agenda, to, reason: '' })
  }
  return agenda
}
