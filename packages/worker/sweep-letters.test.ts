import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { sweepLetters } from './sweep-letters.ts'
import { find, post, tamper } from './testing/letters.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

async function sweep(): Promise<[string, string[]][]> {
  const asked: [string, string[]][] = []
  const parts = {
    database,
    mail: { send: () => Promise.reject(new Error('a sweep sends nothing')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: () => {},
    put: async (job: string, subjects: string[]) => void asked.push([job, subjects]),
  }
  await sweepLetters.run(parts, '')
  return asked
}

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds)

test('what waits is handed to the queue, the oldest first', async () => {
  const ids = [await post(database), await post(database)]
  await tamper(database, ids[1] ?? '', { createdAt: ago(60_000) })
  expect(await sweep()).toEqual([['send-letter', ids.toReversed()]])
  for (const id of ids) await tamper(database, id, { state: 'sent' })
})

test('a letter that a crash left halfway is failed as uncertain, a busy one is left alone', async () => {
  const [halfway, busy] = [await post(database), await post(database)]
  await tamper(database, halfway, { state: 'sending', claimedAt: ago(6 * 60_000) })
  await tamper(database, busy, { state: 'sending', claimedAt: ago(30_000) })
  expect(await sweep()).toEqual([['send-letter', []]])
  expect(await find(database, halfway)).toMatchObject({
    state: 'failed',
    lastError: expect.stringMatching(/^uncertain: /),
  })
  expect((await find(database, busy)).state).toBe('sending')
})

test('who was written to is forgotten after ninety days', async () => {
  const [old, recent] = [await post(database), await post(database)]
  await tamper(database, old, { state: 'sent', createdAt: ago(91 * 86_400_000) })
  await tamper(database, recent, { state: 'sent', createdAt: ago(89 * 86_400_000) })
  await sweep()
  await expect(find(database, old)).rejects.toThrow()
  expect((await find(database, recent)).state).toBe('sent')
})
