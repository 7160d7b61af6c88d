import { withDoor } from '@voortent/database'
import { createTestDatabase } from '@voortent/database/testing'
import { createPerson, startSession } from '@voortent/domain/identity'
import { expect, test } from 'vitest'
import { sweepExpired } from './sweep-expired.ts'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

test('a session nobody used for thirty days is cleared away', async () => {
  const database = await createTestDatabase()
  const about = { email: 'ans@werkplein.example', displayName: 'Ans', locale: 'nl' }
  await withDoor(database, 'identity', async (tx) => {
    const id = await createPerson(tx, about)
    for (const now of [ago(31), ago(29)]) {
      await startSession(tx, id, { userAgent: '', address: '', now })
    }
  })
  const told: object[] = []
  const parts = {
    database,
    mail: { send: () => Promise.reject(new Error('a sweep sends nothing')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: (_level: string, fact: object) => void told.push(fact),
    put: async () => {},
  }
  await sweepExpired.run(parts, '')
  expect(told).toEqual([{ job: 'sweep-expired', gone: { sessions: 1, secrets: 0, counters: 0 } }])
  expect(await withDoor(database, 'identity', (tx) => tx.session.count())).toBe(1)
})
