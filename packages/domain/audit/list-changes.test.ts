import { setTimeout } from 'node:timers/promises'
import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { listChangesInput } from './contract.ts'
import { listChanges } from './list-changes.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let coordinator: TestMember
let member: TestMember
let elsewhere: TestMember

async function record(scope: Scope, type: string, title: string): Promise<void> {
  // Ids of one millisecond have no order.
  await setTimeout(2)
  const subjectType = type.split('.')[0] ?? ''
  await scope.record({ type, subjectType, subjectId: newId(), payload: { title } })
}

const list = (who: TestMember, input: object = {}) =>
  withTenant(database, who, (scope) => listChanges(scope, listChangesInput.parse(input)))

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  const there = await foundTenant(database, 'daar')
  coordinator = await joinPerson(database, here, {
    email: 'noor@hier.example',
    roles: ['coordinator'],
    organisation: 'Gemeente Hier',
  })
  member = await joinPerson(database, here, { email: 'lid@hier.example', roles: ['lid'] })
  elsewhere = await joinPerson(database, there, { email: 'lid@daar.example', roles: ['lid'] })
  await withTenant(database, coordinator, async (scope) => {
    await record(scope, 'agenda.created', 'Eerste')
    await record(scope, 'speerpunt.added', 'Tweede')
    await record(scope, 'invitation.sent', 'Derde')
    await record(scope, 'organisation.admitted', 'Vierde')
  })
})

test('the newest comes first, with who did it and on whose behalf', async () => {
  const { items } = await list(coordinator)
  expect(items.map(({ payload }) => payload.title)).toEqual(['Vierde', 'Derde', 'Tweede', 'Eerste'])
  expect(items[0]).toMatchObject({ person: 'noor', organisation: 'Gemeente Hier' })
  expect(items[0]?.recordedAt).toBeInstanceOf(Date)
})

test('pages follow each other without gaps or doubles', async () => {
  const first = await list(coordinator, { limit: 3 })
  const second = await list(coordinator, { limit: 3, before: first.next ?? undefined })
  expect(second.items.map(({ payload }) => payload.title)).toEqual(['Eerste'])
  expect(second.next).toBeNull()
})

test('a representation is told with its person and organisation', async () => {
  await withTenant(database, coordinator, async (scope) => {
    const { id } = await scope.tx.representation.findFirstOrThrow({ select: { id: true } })
    await setTimeout(2)
    await scope.record({
      type: 'representation.started',
      subjectType: 'representation',
      subjectId: id,
    })
  })
  const { items } = await list(coordinator, { kind: 'partners', limit: 1 })
  expect(items[0]).toMatchObject({ whom: 'noor', at: 'Gemeente Hier' })
})

test('a kind shows only its own subjects', async () => {
  const { items } = await list(coordinator, { kind: 'agenda' })
  expect(items.map(({ type }) => type)).toEqual(['speerpunt.added', 'agenda.created'])
})

test('of one thing one sees what happened to it alone', async () => {
  const [latest] = (await list(coordinator, { kind: 'agenda' })).items
  const subjects = [latest?.subjectId ?? '']
  expect((await list(coordinator, { subjects })).items).toEqual([latest])
  expect((await list(elsewhere, { subjects })).items).toEqual([])
})

test('who is invited is for coordinators; another tenant sees nothing', async () => {
  const seen = await list(member)
  expect(seen.items.map(({ type }) => type)).not.toContain('invitation.sent')
  expect(seen.items).toHaveLength(4)
  expect((await list(elsewhere)).items).toEqual([])
})
