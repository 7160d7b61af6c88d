import { type Database, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { openBallot, prepareBallot } from '@voortent/domain/decisions'
import { startSession } from '@voortent/domain/identity'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { createCaller } from './index.ts'
import { beginVisit } from './visit.ts'

let database: Database
let coordinator: TestMember
let holder: TestMember
let colleague: TestMember
let ballot: string

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  const join = (name: string, roles: string[], organisation?: string) =>
    joinPerson(database, here, { email: `${name}@hier.example`, roles, organisation })
  coordinator = await join('coordinator', ['coordinator'])
  holder = await join('houder', ['lid'], 'Gemeente Hier')
  colleague = await join('collega', ['lid'], 'Vakbond Hier')
  ballot = await withTenant(database, coordinator, async (scope) => {
    const { id } = await scope.tx.representation.findFirstOrThrow({
      where: { membershipId: holder.actor.membershipId ?? '' },
    })
    const period = { startsOn: dayOf(new Date()), endsOn: null }
    await grantMandate(scope, { representation: id, covers: 'Alles', ...period, substitute: null })
    const about = { title: 'Besluit', question: 'Doen?', decision: 'meerderheid' as const }
    const closesAt = new Date(Date.now() + 86_400_000)
    const made = await prepareBallot(scope, { ...about, closesAt })
    await openBallot(scope, { ballot: made.id })
    return made.id
  })
})

async function as(who: TestMember) {
  const { token } = await withDoor(database, 'identity', (tx) =>
    startSession(tx, who.actor.personId ?? '', { userAgent: '', address: '', now: new Date() }),
  )
  const jar = { read: () => token, write: () => {}, clear: () => {} }
  const services = { database, publicUrl: '', demo: false, realtimeSecret: '' }
  const about = { requestId: '', address: '', userAgent: '', locale: 'nl', jar }
  return createCaller(beginVisit(services, about))
}

const told = () =>
  withTenant(database, coordinator, ({ tx }) =>
    tx.event.findMany({
      where: { type: 'ballot.vote-refused' },
      orderBy: { id: 'asc' },
      select: { personId: true, organisationId: true, payload: true },
    }),
  )

test('a refused attempt is on record although nothing else of it is', async () => {
  const api = await as(colleague)
  const organisation = holder.actor.actingForId ?? ''
  const vote = { tenant: 'hier', ballot, organisation, choice: 'voor' as const }
  await expect(api.decisions.castVote(vote)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: 'decisions.not-your-organisation',
  })
  expect(await told()).toEqual([
    {
      personId: colleague.actor.personId,
      organisationId: colleague.actor.actingForId,
      payload: {
        title: 'Besluit',
        aboutType: null,
        aboutId: null,
        code: 'decisions.not-your-organisation',
        organisation: 'Gemeente Hier',
      },
    },
  ])
  const votes = await withTenant(database, coordinator, ({ tx }) => tx.ballotVote.count())
  expect(votes).toBe(0)
})

test('what is filled in wrongly is no attempt, and a vote that counts is none', async () => {
  const before = (await told()).length
  const api = await as(holder)
  const organisation = holder.actor.actingForId ?? ''
  const vote = { tenant: 'hier', ballot, organisation }
  await expect(api.decisions.castVote({ ...vote, choice: 'bezwaar' })).rejects.toMatchObject({
    message: 'decisions.choice-unknown',
  })
  expect(await api.decisions.castVote({ ...vote, choice: 'voor' })).toEqual({
    number: 1,
    capacity: 'holder',
  })
  expect(await told()).toHaveLength(before)
})
