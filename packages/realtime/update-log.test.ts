import { createTestDatabase } from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { asOwner, makeDocument } from './testing/make-document.ts'
import { readUpdates, saveUpdates } from './update-log.ts'

const database = await createTestDatabase()
const write = (key: string) => ({ key, data: new TextEncoder().encode(key) })

test('updates come back in the order they were saved', async () => {
  const room = await makeDocument(database.ownerUrl)
  await saveUpdates(database.pool, room, [write('a'), write('b')])
  await saveUpdates(database.pool, room, [write('c')])
  const rows = await readUpdates(database.pool, room)
  expect(rows.map(({ key, data }) => [key, new TextDecoder().decode(data)])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'c'],
  ])
  expect(rows.every((row, at) => at === 0 || row.id > (rows[at - 1]?.id ?? 0n))).toBe(true)
})

test('a compaction takes the place of the last update it holds', async () => {
  const room = await makeDocument(database.ownerUrl)
  await saveUpdates(database.pool, room, [write('a'), write('b')])
  const before = await readUpdates(database.pool, room)
  await saveUpdates(database.pool, room, [{ ...write('all'), replaces: ['a', 'b'] }, write('c')])
  const after = await readUpdates(database.pool, room)
  expect(after.map((row) => row.key)).toEqual(['all', 'c'])
  expect(after[0]?.id).toBe(before[1]?.id)
})

test('a compaction that finds nothing to hold adds nothing', async () => {
  const room = await makeDocument(database.ownerUrl)
  await saveUpdates(database.pool, room, [{ ...write('all'), replaces: ['never saved'] }])
  expect(await readUpdates(database.pool, room)).toEqual([])
})

test('an update knows whether the readable content holds it', async () => {
  const room = await makeDocument(database.ownerUrl)
  await saveUpdates(database.pool, room, [write('a')])
  const [first] = await readUpdates(database.pool, room)
  await asOwner(database.ownerUrl, (owner) =>
    owner.query('UPDATE document SET materialised_to = $1 WHERE id = $2', [
      first?.id,
      room.documentId,
    ]),
  )
  await saveUpdates(database.pool, room, [write('b')])
  const rows = await readUpdates(database.pool, room)
  expect(rows.map((row) => row.materialised)).toEqual([true, false])
})

test("another tenant's document can neither be read nor written nor compacted", async () => {
  const [ours, theirs] = [
    await makeDocument(database.ownerUrl),
    await makeDocument(database.ownerUrl),
  ]
  await saveUpdates(database.pool, theirs, [write('secret')])
  const crossed = { tenantId: ours.tenantId, documentId: theirs.documentId }
  expect(await readUpdates(database.pool, crossed)).toEqual([])
  await expect(saveUpdates(database.pool, crossed, [write('x')])).rejects.toThrow('foreign key')
  await saveUpdates(database.pool, ours, [{ ...write('own'), replaces: ['secret'] }])
  expect(await readUpdates(database.pool, theirs)).toHaveLength(1)
})

test('without the tenant in the statement the policy refuses', async () => {
  const { tenantId, documentId } = await makeDocument(database.ownerUrl)
  const insert = `INSERT INTO document_update (tenant_id, document_id, key, data)
    VALUES ($1, $2, 'x', '')`
  await expect(database.pool.query(insert, [tenantId, documentId])).rejects.toThrow('row-level')
})

test('a connection keeps no tenant after a save', async () => {
  const room = await makeDocument(database.ownerUrl)
  await saveUpdates(database.pool, room, [write('a')])
  const { rows } = await database.pool.query(`SELECT count(*)::int AS seen FROM document_update`)
  expect(rows[0].seen).toBe(0)
})

test('a document that is not there has no updates and takes none', async () => {
  const { tenantId } = await makeDocument(database.ownerUrl)
  const nowhere = { tenantId, documentId: newId() }
  expect(await readUpdates(database.pool, nowhere)).toEqual([])
  await expect(saveUpdates(database.pool, nowhere, [write('a')])).rejects.toThrow('foreign key')
})
