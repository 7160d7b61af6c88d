import { type Scope, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { makePromise } from '@voortent/domain/actions'
import { putToDecision } from '@voortent/domain/adoption'
import { addSpeerpunt, createAgenda, movePhase } from '@voortent/domain/agenda'
import { castVote, closeBallot, openBallot } from '@voortent/domain/decisions'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test, vi } from 'vitest'
import { adoptAgendas, sweepAdoptions } from './adopt-agendas.ts'
import { sweepDoorwerking, writeDoorwerking } from './write-doorwerking.ts'

let database: TestDatabase
let coordinator: TestMember

const as = <Result>(work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, coordinator, work)

const parts = (asked: unknown[] = []) => ({
  database,
  mail: { send: () => Promise.reject(new Error('no letters here')) },
  publicUrl: 'https://voortent.example',
  ending: new AbortController().signal,
  log: () => {},
  put: async (...order: unknown[]) => void asked.push(order),
})

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'voorbeeldstreek')
  coordinator = await joinPerson(database, here, {
    email: 'c@x.example',
    roles: ['coordinator'],
    organisation: 'Gemeente Voorbeeld',
  })
  await as(async (scope) => {
    const { id } = await scope.tx.representation.findFirstOrThrow({ select: { id: true } })
    const period = { startsOn: dayOf(scope.now), endsOn: null, substitute: null }
    await grantMandate(scope, { representation: id, covers: 'Alles', ...period })
  })
})

/** An agenda that its only organisation voted on; answers what the channel would say. */
async function decide(choice: 'voor' | 'tegen'): Promise<string> {
  return as(async (scope) => {
    const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Leren.' }
    const { id: agenda } = await createAgenda(scope, facts)
    await addSpeerpunt(scope, { agenda, title: 'Techniek' })
    const organisation = scope.actor.actingForId ?? ''
    const promised = { what: 'Een lokaal', dueOn: '2040-06-30', action: null, goal: null }
    await makePromise(scope, { agenda, organisation, ...promised })
    for (const to of ['consultatie', 'besluitvorming'] as const) {
      await movePhase(scope, { agenda, to, reason: '' })
    }
    const { ballot } = await putToDecision(scope, {
      agenda,
      title: 'Vaststellen',
      question: 'Akkoord?',
      decision: 'meerderheid',
      closesAt: new Date(Date.now() + 86_400_000),
    })
    await openBallot(scope, { ballot })
    await castVote(scope, { ballot, organisation, choice, reason: '', reservation: null })
    await closeBallot(scope, { ballot })
    return `${scope.tenantId}:${ballot}`
  })
}

const adoptions = () => as(({ tx }) => tx.adoption.findMany({ select: { id: true } }))

test('what is heard of a yes is adopted once, of a no not at all, and of nothing nothing', async () => {
  const [yes, no] = [await decide('voor'), await decide('tegen')]
  for (const heard of [no, '', yes, yes]) await adoptAgendas.run(parts(), heard)
  expect(await adoptions()).toHaveLength(1)
})

test('the sweep finds a yes that nobody heard of', async () => {
  const missed = await decide('voor')
  const asked: unknown[] = []
  await sweepAdoptions.run(parts(asked), '')
  expect(asked).toEqual([['adopt-agendas', [missed]]])
  await adoptAgendas.run(parts(), missed)
  expect(await adoptions()).toHaveLength(2)
})

/** What the sweep leaves to do, found without entering a tenant. */
async function swept(): Promise<unknown> {
  const asked: unknown[] = []
  const { prisma } = database
  const entering = vi.fn()
  const outside = new Proxy(prisma, {
    get: (all, name) => (name === '$transaction' ? entering : Reflect.get(all, name)),
  })
  await sweepDoorwerking.run({ ...parts(asked), database: { ...database, prisma: outside } }, '')
  expect(entering).not.toHaveBeenCalled()
  return (asked as [string, string[]][])[0]?.[1]
}

test('organisations are written to on hearing of an adoption, and by the sweep of those missed', async () => {
  const [first] = await adoptions()
  await writeDoorwerking.run(parts(), `${coordinator.tenantId}:${first?.id}`)
  await writeDoorwerking.run(parts(), `${coordinator.tenantId}:${first?.id}`)
  const letters = () =>
    withDoor(database, 'mail', (tx) => tx.letter.count({ where: { template: 'doorwerking' } }))
  expect(await letters()).toBe(1)
  const letter = await withDoor(database, 'mail', (tx) =>
    tx.letter.findFirstOrThrow({ where: { template: 'doorwerking' }, select: { data: true } }),
  )
  expect(letter.data).toMatchObject({
    ambition: 'Leren.',
    deadlines: expect.stringContaining('30 juni 2040: Een lokaal'),
  })
  const missed = (await adoptions()).find(({ id }) => id !== first?.id)
  await foundTenant(database, 'niets-te-doen')
  expect(await swept()).toEqual([`${coordinator.tenantId}:${missed?.id}`])
  await writeDoorwerking.run(parts(), `${coordinator.tenantId}:${missed?.id}`)
  expect(await letters()).toBe(2)
  expect(await swept()).toEqual([])
})
