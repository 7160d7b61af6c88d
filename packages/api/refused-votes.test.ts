import { type Database, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { closeBallot, openBallot, prepareBallot } from '@voortent/domain/decisions'
import { startSession } from '@voortent/domain/identity'
import { addRepresentation, grantMandate, withdrawMandate } from '@voortent/domain/partners'
import { actFor } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { createCaller } from './index.ts'
import { beginVisit } from './visit.ts'

let database: Database
let coordinator: TestMember
let holder: TestMember
let substitute: TestMember
let colleague: TestMember
let union: TestMember
let company: TestMember
let ballot: string
/** The mandate of the union, whose holder loses it while the ballot is open. */
let unionMandate: string

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const period = { startsOn: dayOf(new Date()), endsOn: null }

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  const join = (name: string, roles: string[], organisation?: string) =>
    joinPerson(database, here, { email: `${name}@hier.example`, roles, organisation })
  coordinator = await join('coordinator', ['coordinator'])
  holder = await join('houder', ['lid'], 'Gemeente Hier')
  substitute = await join('vervanger', ['lid'])
  colleague = await join('collega', ['lid'])
  union = await join('vakbond', ['lid'], 'Vakbond Hier')
  company = await join('bedrijf', ['lid'], 'Bedrijf Hier')
  await speakFor(colleague, holder)
  await mandate(holder, await speakFor(substitute, holder))
  unionMandate = await mandate(union, null)
  ballot = await withTenant(database, coordinator, async (scope) => {
    const about = { title: 'Besluit', question: 'Doen?', decision: 'meerderheid' as const }
    const { id } = await prepareBallot(scope, { ...about, closesAt: inDays(3) })
    await openBallot(scope, { ballot: id })
    return id
  })
})

const organisationOf = ({ actor }: TestMember) => actor.actingForId ?? ''

async function speakFor(who: TestMember, other: TestMember): Promise<string> {
  const representation = await withTenant(database, coordinator, async (scope) => {
    const { representation } = await addRepresentation(scope, {
      organisation: organisationOf(other),
      membership: who.actor.membershipId ?? '',
      function: 'Adviseur',
      ...period,
    })
    return representation
  })
  await withTenant(database, who, (scope) => actFor(scope, { organisation: organisationOf(other) }))
  return representation
}

function mandate(who: TestMember, second: string | null): Promise<string> {
  return withTenant(database, coordinator, async (scope) => {
    const { id: representation } = await scope.tx.representation.findFirstOrThrow({
      where: { membershipId: who.actor.membershipId ?? '' },
    })
    const given = { representation, covers: 'Alles', ...period, substitute: second }
    return (await grantMandate(scope, given)).mandate
  })
}

async function vote(who: TestMember, organisation: string) {
  const { token } = await withDoor(database, 'identity', (tx) =>
    startSession(tx, who.actor.personId ?? '', { userAgent: '', address: '', now: new Date() }),
  )
  const jar = { read: () => token, write: () => {}, clear: () => {} }
  const services = { database, publicUrl: '', demo: false, realtimeSecret: '' }
  const about = { requestId: '', address: '', userAgent: '', locale: 'nl', jar }
  const api = createCaller(beginVisit(services, about))
  return api.decisions.castVote({ tenant: 'hier', ballot, organisation, choice: 'voor' })
}

const events = (type: string) =>
  withTenant(database, coordinator, ({ tx }) =>
    tx.event.findMany({
      where: { type },
      orderBy: { id: 'asc' },
      select: { personId: true, payload: true },
    }),
  )

const votes = () => withTenant(database, coordinator, ({ tx }) => tx.ballotVote.count())

/** Nothing is counted, and the trail says who tried, for whom, and why not. */
async function expectRefused(who: TestMember, forWhom: TestMember, code: string) {
  const [told, cast] = [await events('ballot.vote-refused'), await votes()]
  await expect(vote(who, organisationOf(forWhom))).rejects.toMatchObject({ message: code })
  const since = (await events('ballot.vote-refused')).slice(told.length)
  expect(since).toMatchObject([{ personId: who.actor.personId, payload: { code } }])
  expect(await votes()).toBe(cast)
}

test('twice: the holder’s later vote replaces, both on record; another than the holder is refused', async () => {
  await vote(holder, organisationOf(holder))
  await vote(holder, organisationOf(holder))
  expect(await events('ballot.vote-cast')).toMatchObject([
    { payload: { organisation: 'Gemeente Hier', again: false } },
    { payload: { organisation: 'Gemeente Hier', again: true } },
  ])
  await expectRefused(substitute, holder, 'decisions.holder-has-voted')
})

test('without a mandate: never had, withdrawn since, or not on the roster', async () => {
  await expectRefused(colleague, holder, 'decisions.no-mandate')
  await withTenant(database, coordinator, (scope) =>
    withdrawMandate(scope, { mandate: unionMandate }),
  )
  await expectRefused(union, union, 'decisions.mandate-not-in-force')
  await expectRefused(company, company, 'decisions.not-on-roster')
})

test('for another organisation', async () => {
  await expectRefused(company, holder, 'decisions.not-your-organisation')
  await expectRefused(holder, union, 'decisions.not-your-organisation')
})

test('after closing', async () => {
  await withTenant(database, coordinator, (scope) => closeBallot(scope, { ballot }), {
    clock: () => inDays(4),
  })
  await expectRefused(holder, holder, 'decisions.not-open')
})
