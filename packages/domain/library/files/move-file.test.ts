import { beforeAll, expect, test } from 'vitest'
import { withdrawItem } from '../items/withdraw-item.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { attachFile } from './attach-file.ts'
import { listFiles } from './list-files.ts'
import { moveFile } from './move-file.ts'
import { removeLibraryFile } from './remove-library-file.ts'
import { filesInMemory } from './testing/files.ts'

let shelf: Shelf
let item: string
const files = filesInMemory()
const ids: Record<string, string> = {}

beforeAll(async () => {
  shelf = await foundShelf()
  item = await shelve(shelf)
  for (const name of ['een', 'twee', 'drie', 'vier'])
    await as(shelf, shelf.lector, async (scope) => {
      const { id } = await attachFile(scope, files, { item, name, content: Uint8Array.of(1) })
      ids[name] = id
    })
})

const move = (who: Shelf['lector'], name: string, to: 'up' | 'down') =>
  as(shelf, who, (scope) => moveFile(scope, { file: ids[name] ?? '', to }))
const order = async () => {
  const { files: listed } = await as(shelf, shelf.lector, (scope) => listFiles(scope, { item }))
  return listed.map(({ name }) => name)
}

test('a file changes places with its neighbour, and stays where it is at the end', async () => {
  await move(shelf.lector, 'drie', 'up')
  expect(await order()).toEqual(['een', 'drie', 'twee', 'vier'])
  await move(shelf.lector, 'een', 'up')
  await move(shelf.lector, 'vier', 'down')
  expect(await order()).toEqual(['een', 'drie', 'twee', 'vier'])
  await as(shelf, shelf.lector, (scope) => removeLibraryFile(scope, { file: ids.twee ?? '' }))
  await move(shelf.lector, 'drie', 'down')
  await move(shelf.lector, 'een', 'down')
  expect(await order()).toEqual(['vier', 'een', 'drie'])
})

test('only whose item it is moves its files, and of what is withdrawn nobody', async () => {
  const before = await order()
  await expect(move(shelf.company, 'vier', 'down')).rejects.toThrow(/no-such-file|writers-only/)
  await as(shelf, shelf.lector, (scope) =>
    withdrawItem(scope, { item, reason: 'Er is een nieuwere.' }),
  )
  await expect(move(shelf.lector, 'vier', 'down')).rejects.toMatchObject({
    code: 'library.is-withdrawn',
  })
  expect(await order()).toEqual(before)
})
