import { beforeAll, expect, test } from 'vitest'
import { postLetter } from './post-letter.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'
import { withDoor } from './with-tenant.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

const order = {
  recipient: 'a@b.example',
  template: 'invitation',
  locale: 'nl',
  data: { name: 'A' },
}

test('the same key posts one letter, which only the mail door can read', async () => {
  for (const _ of [1, 2]) {
    await withDoor(database, 'identity', (tx) => postLetter(tx, { ...order, onceKey: 'eerste' }))
  }
  expect(await withDoor(database, 'mail', (tx) => tx.letter.count())).toBe(1)
  expect(await withDoor(database, 'identity', (tx) => tx.letter.count())).toBe(0)
})

test('a letter of a transaction that fails is never there', async () => {
  const failing = withDoor(database, 'identity', async (tx) => {
    await postLetter(tx, { ...order, onceKey: 'tweede' })
    throw new Error('undone')
  })
  await expect(failing).rejects.toThrow('undone')
  const found = await withDoor(database, 'mail', (tx) =>
    tx.letter.findUnique({ where: { onceKey: 'tweede' } }),
  )
  expect(found).toBeNull()
})
