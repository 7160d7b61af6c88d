import { type Scope, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { findUntoldWriters } from '@voortent/domain/documents'
import { hashToken } from '@voortent/domain/identity'
import { newId } from '@voortent/kernel'
import { verifyRoomToken } from '@voortent/realtime/token'
import { beforeAll, expect, test } from 'vitest'
import { createCaller } from './index.ts'
import { materialiseText, recheckGuest } from './rooms.ts'
import { beginVisit } from './visit.ts'

const realtimeSecret = 'r'.repeat(40)
let database: TestDatabase
let coordinator: TestMember
let member: TestMember
let reader: TestMember
let outsider: TestMember
let agenda: { id: string; documentId: string }

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  coordinator = await joinPerson(database, a, { email: 'c@hier.example', roles: ['coordinator'] })
  member = await joinPerson(database, a, {
    email: 'lid@hier.example',
    roles: ['lid'],
    organisation: 'Vakbond Hier',
  })
  reader = await joinPerson(database, a, { email: 'm@hier.example', roles: ['mkb-partner'] })
  outsider = await joinPerson(database, b, { email: 'b@daar.example', roles: ['coordinator'] })
  const { api } = await signIn(coordinator)
  agenda = await api.agenda.create({
    tenant: 'hier',
    title: 'Agenda',
    fromYear: 2027,
    untilYear: 2030,
    ambition: 'Samen.',
  })
})

/** A signed-in browser of somebody. */
async function signIn({ actor }: TestMember) {
  const token = newId()
  const personId = actor.personId ?? ''
  const [now, expiresAt] = [new Date(), new Date(Date.now() + 60_000)]
  await withDoor(database, 'identity', (tx) =>
    tx.session.create({
      data: { id: hashToken(token), personId, createdAt: now, lastSeenAt: now, expiresAt },
    }),
  )
  const services = { database, publicUrl: 'http://localhost', demo: false, realtimeSecret }
  const visit = beginVisit(services, {
    requestId: newId(),
    address: '',
    userAgent: '',
    locale: 'nl',
    jar: { read: () => token, write: () => {}, clear: () => {} },
  })
  return { api: createCaller(visit), sessionId: hashToken(token), personId }
}

const open = async (who: TestMember, tenant = 'hier') => {
  const { api } = await signIn(who)
  const { token } = await api.documents.openRoom({ tenant, document: agenda.documentId })
  return verifyRoomToken(realtimeSecret, token)
}
const guest = async (who: TestMember) => {
  const { sessionId, personId } = await signIn(who)
  const { tenantId } = coordinator
  return { tenantId, documentId: agenda.documentId, personId, sessionId }
}

test('who may write gets a token to write with, under their name and organisation', async () => {
  expect(await open(member)).toMatchObject({
    roomId: `${member.tenantId}:${agenda.documentId}`,
    personId: member.actor.personId,
    name: 'lid (Vakbond Hier)',
    colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
    scopes: ['room:write'],
  })
})

test('who may only read gets a token to follow with', async () => {
  expect(await open(reader)).toMatchObject({ name: 'm', scopes: ['room:read'] })
})

test('to outsiders the room is not there, through either door', async () => {
  await expect(open(outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(open(outsider, 'daar')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await recheckGuest(database, await guest(outsider))).toBeNull()
})

test('a guest keeps their rights for as long as session, membership and phase give them', async () => {
  const who = await guest(member)
  expect(await recheckGuest(database, who)).toEqual(['room:write'])
  expect(await recheckGuest(database, { ...who, documentId: newId() })).toBeNull()
  expect(await recheckGuest(database, { ...who, tenantId: outsider.tenantId })).toBeNull()
  expect(await recheckGuest(database, { ...who, sessionId: 'x' })).toBeNull()

  await withTenant(database, coordinator, ({ tx }) =>
    tx.agenda.updateMany({ where: { id: agenda.id }, data: { phase: 'consultatie' } }),
  )
  expect(await recheckGuest(database, who)).toEqual(['room:read'])

  await withTenant(database, coordinator, ({ tx }) =>
    tx.membership.updateMany({ where: { personId: who.personId }, data: { endedAt: new Date() } }),
  )
  expect(await recheckGuest(database, who)).toBeNull()
})

test('versions and threads follow the rights on the text, role by role', async () => {
  const [writing, reading, outside] = await Promise.all([coordinator, reader, outsider].map(signIn))
  const { documentId: document } = agenda
  const here = { tenant: 'hier', document }
  const { number } = (await writing?.api.documents.keepVersion({ ...here, name: 'Begin' })) ?? {}
  expect(number).toBe(1)
  const { text, versions } = (await reading?.api.documents.versions(here)) ?? {}
  expect(text).toEqual({
    title: 'Agenda',
    rights: 'read',
    agendaId: agenda.id,
    path: `agenda/${agenda.id}/schrijven/${document}`,
  })
  expect(versions).toHaveLength(1)
  await expect(
    reading?.api.documents.restoreVersion({ ...here, version: 1 }),
  ).rejects.toMatchObject({ message: 'documents.writers-only' })
  expect(await reading?.api.documents.threads(here)).toEqual({ mayComment: true, threads: [] })
  for (const tenant of ['hier', 'daar']) {
    for (const ask of ['versions', 'threads', 'standing'] as const) {
      await expect(outside?.api.documents[ask]({ tenant, document })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    }
  }
})

test('a session that was ended opens nothing any more', async () => {
  const who = await guest(coordinator)
  expect(await recheckGuest(database, who)).toEqual(['room:write'])
  await withDoor(database, 'identity', (tx) => tx.session.delete({ where: { id: who.sessionId } }))
  expect(await recheckGuest(database, who)).toBeNull()
})

test('a text without updates is left as it is', async () => {
  await materialiseText(database, { tenantId: member.tenantId, documentId: agenda.documentId }, [])
  const { api } = await signIn(coordinator)
  const { text } = await api.agenda.get({ tenant: 'hier', id: agenda.id })
  expect(text).toEqual({ content: { type: 'doc', content: [] }, changedAt: null, openThreads: 0 })
})

test('the fixed contract: list and get answer what was agreed', async () => {
  const { api } = await signIn(reader)
  const { items } = await api.agenda.list({ tenant: 'hier' })
  expect(items).toMatchObject([{ id: agenda.id, title: 'Agenda' }])
  const whole = await api.agenda.get({ tenant: 'hier', id: agenda.id })
  expect(whole).toMatchObject({ title: 'Agenda', may: { write: false, change: false } })
})

test('who wrote is in the trail once per half a working day, on whose behalf and in which text', async () => {
  const writer = await joinPerson(database, member.tenantId, {
    email: 'pen@hier.example',
    roles: ['lid'],
    organisation: 'Vakbond Verderop',
  })
  const personId = writer.actor.personId ?? ''
  const text = { tenantId: member.tenantId, documentId: agenda.documentId }
  const written = async () => {
    const { api } = await signIn(coordinator)
    const { items } = await api.audit.changes({ tenant: 'hier', kind: 'agenda' })
    return items.filter(({ type }) => type === 'document.written')
  }
  await materialiseText(database, text, [])
  expect(await written()).toEqual([])
  await materialiseText(database, text, [personId])
  await materialiseText(database, text, [personId])
  expect(await written()).toMatchObject([
    {
      person: 'pen',
      organisation: 'Vakbond Verderop',
      subjectType: 'agenda',
      subjectId: agenda.id,
      payload: { title: 'Agenda' },
    },
  ])
  await materialiseText(database, text, [personId, coordinator.actor.personId ?? ''])
  expect(new Set((await written()).map(({ person }) => person))).toEqual(new Set(['c', 'pen']))
  expect(await written()).toHaveLength(2)
  const untoldIn = (hours: number) =>
    withTenant(
      database,
      member,
      (scope) => findUntoldWriters(scope, agenda.documentId, [personId]),
      { clock: () => new Date(Date.now() + hours * 3_600_000) },
    )
  expect(await untoldIn(3)).toEqual([])
  expect(await untoldIn(5)).toEqual([personId])
})

test('a text of another tenant takes nobody’s name', async () => {
  const text = { tenantId: outsider.tenantId, documentId: agenda.documentId }
  const personId = outsider.actor.personId ?? ''
  await materialiseText(database, text, [personId])
  const count = ({ tx }: Scope) => tx.event.count({ where: { type: 'document.written' } })
  expect(await withTenant(database, outsider, count)).toBe(0)
})
