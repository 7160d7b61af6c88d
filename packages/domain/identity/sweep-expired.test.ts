import { withDoor } from '@voortent/database'
import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { requestCode } from './request-code.ts'
import { sweepExpired } from './sweep-expired.ts'
import { visitOf } from './testing/test-entrance.ts'

const day = 24 * 60 * 60_000
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

test('what has passed is cleared away, and what still counts stays', async () => {
  const visit = await visitOf(database, 'een@voortent.example')
  await requestCode(visit, { email: 'een@voortent.example' })
  const after = (time: number) => sweepExpired(database, new Date(Date.now() + time))
  expect(await after(0)).toEqual({ sessions: 0, secrets: 0, counters: 0 })
  expect(await after(day)).toEqual({ sessions: 0, secrets: 1, counters: 2 })
  expect(await after(31 * day)).toEqual({ sessions: 1, secrets: 0, counters: 0 })
  expect(await withDoor(database, 'identity', (tx) => tx.session.count())).toBe(0)
})
