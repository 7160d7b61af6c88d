import { type Database, withDoor } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { hashToken, startSession } from '@voortent/domain/identity'
import { beforeAll, expect, test } from 'vitest'
import { beginVisit } from './visit.ts'

const hour = 60 * 60_000
let database: Database
let personId: string

beforeAll(async () => {
  database = await createTestDatabase()
  const tenant = await foundTenant(database, 'hier')
  const member = await joinPerson(database, tenant, { email: 'a@b.example', roles: ['lid'] })
  personId = member.actor.personId ?? ''
})

/** A session that was last used so long ago, and what a visit with its cookie leaves behind. */
async function visitAfter(pause: number) {
  const now = new Date(Date.now() - pause)
  const browser = { userAgent: '', address: '', now }
  const { token } = await withDoor(database, 'identity', (tx) =>
    startSession(tx, personId, browser),
  )
  const written: [string, Date][] = []
  const jar = {
    read: () => token,
    write: (...cookie: [string, Date]) => void written.push(cookie),
    clear: () => {},
  }
  const services = { database, publicUrl: '', demo: false, realtimeSecret: '' }
  const about = { requestId: '', address: '', userAgent: '', locale: 'nl', jar }
  const seen = () =>
    withDoor(database, 'identity', (tx) =>
      tx.session.findUniqueOrThrow({ where: { id: hashToken(token) } }),
    )
  return { begin: () => beginVisit(services, about), token, written, seen, now }
}

test('a session used within the hour costs no write', async () => {
  const { begin, written, seen, now } = await visitAfter(hour - 10_000)
  await begin().open('')
  expect(written).toEqual([])
  expect((await seen()).lastSeenAt).toEqual(now)
})

test('a session used again lives on, cookie and row, once for the whole visit', async () => {
  const { begin, token, written, seen } = await visitAfter(2 * hour)
  const visit = begin()
  await visit.open('')
  expect((await visit.open('hier')).actor).not.toBeNull()
  await begin().open('')
  const { expiresAt } = await seen()
  expect(written).toEqual([[token, expiresAt]])
  expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 24 * hour)
})

test('thirty days unused, a session is over', async () => {
  const { begin, written } = await visitAfter(30 * 24 * hour)
  expect((await begin().open('')).person).toBeNull()
  expect(written).toEqual([])
})
