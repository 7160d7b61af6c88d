import { withDoor } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { attachFile } from './attach-file.ts'
import { filesInMemory } from './testing/files.ts'

let shelf: Shelf
const files = filesInMemory()
const paper = { name: 'verslag.pdf', content: Uint8Array.of(1, 2, 3) }

beforeAll(async () => {
  shelf = await foundShelf()
})

const rowsFor = (who: Shelf['lector'], item: string) =>
  as(shelf, who, async ({ tx }) => [
    await tx.libraryFile.count({ where: { itemId: item } }),
    await tx.storedFile.count({ where: { itemId: item } }),
  ])

test('a file of a draft is for its makers, and for others once it is out', async () => {
  const draft = await shelve(shelf, {}, { out: false })
  const { id } = await as(shelf, shelf.lector, (scope) =>
    attachFile(scope, files, { ...paper, item: draft }),
  )
  const row = await as(shelf, shelf.lector, ({ tx }) =>
    tx.libraryFile.findFirstOrThrow({ where: { id }, include: { item: true } }),
  )
  expect(row).toMatchObject({ name: 'verslag.pdf', bytes: 3, state: 'waiting', position: 1 })
  expect(row.item.status).toBe('draft')
  expect(await rowsFor(shelf.lector, draft)).toEqual([1, 1])
  for (const who of [shelf.company, shelf.observer, shelf.outsider, shelf.visitor])
    expect(await rowsFor(who, draft)).toEqual([0, 0])
  const waiting = await withDoor(shelf.database, 'errands', (tx) =>
    tx.errand.count({ where: { job: 'read-library-file', subjectId: id } }),
  )
  expect(waiting).toBe(1)

  const out = await shelve(shelf)
  const added = await as(shelf, shelf.lector, (scope) =>
    attachFile(scope, files, { ...paper, item: out }),
  )
  expect(await rowsFor(shelf.company, out)).toEqual([0, 1])
  await as(shelf, shelf.lector, ({ tx }) =>
    tx.libraryFile.updateMany({ where: { id: added.id }, data: { state: 'ready' } }),
  )
  expect(await rowsFor(shelf.company, out)).toEqual([1, 1])
  expect(await rowsFor(shelf.visitor, out)).toEqual([0, 0])
  const item = await as(shelf, shelf.lector, ({ tx }) =>
    tx.libraryItem.findFirstOrThrow({ where: { id: out }, include: { revisions: true } }),
  )
  expect(item.status).toBe('revised')
  expect(item.revisions.at(-1)).toMatchObject({ act: 'file-added', reason: 'verslag.pdf' })
})

test('only whose item it is adds a file', async () => {
  const item = await shelve(shelf)
  const add = as(shelf, shelf.company, (scope) => attachFile(scope, files, { ...paper, item }))
  await expect(add).rejects.toMatchObject({ code: 'library.writers-only' })
})
