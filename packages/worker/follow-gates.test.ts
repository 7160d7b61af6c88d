import { type Database, openDatabase, type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import {
  beginConsortium,
  beginGate,
  getSteps,
  judgeCriterion,
  putGate,
} from '@voortent/domain/consortia'
import { castVote, closeBallot } from '@voortent/domain/decisions'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { followGates, remindOfGates, sweepGates } from './follow-gates.ts'
import type { Parts } from './job.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
let database: TestDatabase
let inside: Database
let leader: TestMember
let coordinator: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  inside = openDatabase(database.appUrl, { consortia: 'open' })
  const tenant = await foundTenant(database, 'poorten')
  const join = (role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${role}@x.example`, roles: [role], organisation })
  leader = await join('lid', 'Fieldlab')
  coordinator = await join('coordinator', 'Gemeente')
  await withTenant(database, coordinator, async (scope) => {
    const { id } = await scope.tx.representation.findFirstOrThrow({
      where: { membershipId: leader.actor.membershipId ?? '' },
      select: { id: true },
    })
    const startsOn = dayOf(new Date())
    const mandate = { representation: id, covers: 'Alles', startsOn, endsOn: null }
    await grantMandate(scope, { ...mandate, substitute: null })
  })
  return () => inside.close()
})

const as = <Result>(work: (scope: Scope) => Promise<Result>) => withTenant(database, leader, work)

const parts = (facts: unknown[]): Parts => ({
  database: inside,
  mail: { send: () => Promise.reject(new Error('no letters here')) },
  publicUrl: 'https://voortent.example',
  ending: new AbortController().signal,
  log: (_level, fact) => facts.push(fact),
  put: async () => {},
})

/** A consortium whose gate was voted on, and whose ballot the clock closed. */
async function closedGate(choice: 'voor' | 'bezwaar') {
  const organisation = leader.actor.actingForId
  const about = { title: `Lab ${choice}`, question: 'Gaan we door?', organisation }
  const { id: consortium } = await as((scope) => beginConsortium(scope, about))
  const plannedOn = dayOf(inDays(3))
  const begun = { consortium, to: 'verkenning', plannedOn } as const
  const { id: gate } = await as((scope) => beginGate(scope, begun))
  expect(await reminded()).toBe(1)
  expect(await reminded()).toBe(0)
  const { gate: found } = await as((scope) => getSteps(scope, { consortium }))
  for (const { id: criterion } of found?.criteria ?? [])
    await as((scope) => judgeCriterion(scope, { consortium, criterion, state: 'met', remark: '' }))
  const put = { consortium, gate, rule: 'consent', closesAt: inDays(5) } as const
  const { ballot } = await as((scope) => putGate(scope, put))
  const vote = { ballot, organisation: organisation ?? '', choice, reason: 'Zo is het.' }
  await as((scope) => castVote(scope, { ...vote, reservation: null }))
  await withTenant(inside, coordinator, (scope) => closeBallot(scope, { ballot }))
  return { consortium, ballot }
}

async function reminded(): Promise<number> {
  const facts: { asked?: number }[] = []
  await remindOfGates.run(parts(facts), '')
  return facts[0]?.asked ?? 0
}

test('an outcome that is heard takes the consortium on, once; who leads was reminded before', async () => {
  const { consortium, ballot } = await closedGate('voor')
  const facts: unknown[] = []
  const hear = () => followGates.run(parts(facts), `${leader.tenantId}:${ballot}`)
  await hear()
  await hear()
  expect(facts).toEqual([{ job: 'follow-gates', ballot, done: 'go' }])
  expect((await as((scope) => getSteps(scope, { consortium }))).phase).toBe('verkenning')
})

test('an outcome that nobody heard is found by the round', async () => {
  const { consortium } = await closedGate('bezwaar')
  await sweepGates.run(parts([]), '')
  const { phase, refused, steps } = await as((scope) => getSteps(scope, { consortium }))
  expect(phase).toBe('vraagstuk')
  expect(refused).toMatchObject({ to: 'verkenning' })
  expect(steps.map(({ kind }) => kind)).toEqual(['no-go'])
})
