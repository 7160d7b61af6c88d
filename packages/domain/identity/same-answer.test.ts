import * as argon2 from '@node-rs/argon2'
import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { requestCode } from './request-code.ts'
import { requestReset } from './request-reset.ts'
import { signIn } from './sign-in.ts'
import { signInWithCode } from './sign-in-with-code.ts'
import { entranceTo, lettersTo, listenToQueries, settlePerson } from './testing/test-entrance.ts'

// Counted, not replaced.
vi.mock('@node-rs/argon2', { spy: true })

const known = 'bekend@voortent.example'
const codeOnly = 'zonder-wachtwoord@voortent.example'
const unknown = 'onbekend@voortent.example'
const demo = 'demo@voortent.example'

let database: TestDatabase
let heard: string[]

beforeAll(async () => {
  database = await createTestDatabase()
  heard = listenToQueries(database)
  await settlePerson(database, known)
  await settlePerson(database, codeOnly, { password: null })
  await settlePerson(database, demo, { demo: true })
})

beforeEach(() => database.pool.query('DELETE FROM rate_limit'))

/** What the outside could notice: the answer, the statements and the slow hashes. */
async function noticeable(work: () => Promise<unknown>) {
  vi.mocked(argon2.hash).mockClear()
  vi.mocked(argon2.verify).mockClear()
  heard.length = 0
  const answer = await work().catch((error: unknown) => error)
  return {
    answer,
    queries: heard.map(inShort),
    hashes: vi.mocked(argon2.hash).mock.calls.length,
    checks: vi.mocked(argon2.verify).mock.calls.length,
  }
}

/** Verb and table of a statement; a savepoint may be kept or taken back. */
function inShort(text: string): string {
  if (/SAVEPOINT/.test(text)) return 'SAVEPOINT'
  const [verb = ''] = text.trim().split(/[\s;]/)
  const table = /(?:FROM|INTO|UPDATE) (?:"public"\.)?"?(\w+)/.exec(text)?.[1] ?? ''
  return `${verb} ${table}`.trim()
}

const ways = {
  'signing in': (email: string) => signIn(entranceTo(database), { email, password: 'een gok' }),
  'a code': (email: string) => signInWithCode(entranceTo(database), { email, code: '000000' }),
  'asking for a code': (email: string) => requestCode(entranceTo(database), { email }),
  'a wrong code after asking': async (email: string) => {
    await requestCode(entranceTo(database), { email })
    await signInWithCode(entranceTo(database), { email, code: '000000' })
  },
  'asking for a new password': (email: string) => requestReset(entranceTo(database), { email }),
}

for (const [way, go] of Object.entries(ways)) {
  test(`${way} gives known, unknown and demo addresses the same answer after the same work`, async () => {
    const first = await noticeable(() => go(known))
    expect(first.queries).toContain('BEGIN')
    expect(first.queries.filter((query) => query.endsWith('rate_limit'))).not.toEqual([])
    for (const email of [unknown, codeOnly, demo]) {
      expect(await noticeable(() => go(email))).toEqual(first)
    }
  })
}

test('a wrong password and a wrong code cost one slow check', async () => {
  expect(await noticeable(() => ways['signing in'](unknown))).toMatchObject({
    checks: 1,
    hashes: 0,
  })
  expect(await noticeable(() => ways['a code'](unknown))).toMatchObject({ checks: 1, hashes: 0 })
})

test('nobody unknown gets a letter', async () => {
  await ways['asking for a code'](unknown)
  await ways['asking for a new password'](unknown)
  await ways['asking for a code'](demo)
  expect(await lettersTo(database, unknown)).toEqual([])
  expect(await lettersTo(database, demo)).toEqual([])
})
