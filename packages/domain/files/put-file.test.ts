import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { putFile } from './put-file.ts'
import { readFile } from './read-file.ts'
import { removeFile } from './remove-file.ts'
import type { Files } from './shelf.ts'
import { sweepFiles } from './sweep-files.ts'

const kept = new Map<string, Uint8Array>()
const files: Files = {
  shelf: {
    put: async (key, content) => void kept.set(key, content),
    read: async (key) => kept.get(key) ?? null,
    remove: async (key) => void kept.delete(key),
  },
  takeIn: async (content) => ({
    mediaType: 'image/webp',
    content,
    picture: { width: 2, height: 1, thumbnail: Uint8Array.of(9) },
  }),
}

test('a file is read in its own tenant, until it is removed; its bytes go a day later', async () => {
  const database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const about = { roles: ['lid'], organisation: 'Fieldlab' }
  const member = await joinPerson(database, here, { email: 'a@x.example', ...about })
  const other = await joinPerson(database, there, { email: 'b@x.example', ...about })
  const handedIn = { content: Uint8Array.of(1, 2, 3), name: 'C:\\foto.jpg' }
  const { id } = await withTenant(database, member, (scope) =>
    putFile(scope, files, { ...handedIn, kinds: 'picture', consortium: null }),
  )
  const read = (who: typeof member, small = false) =>
    withTenant(database, who, (scope) => readFile(scope, files, { file: id, small }))
  expect(await read(member)).toEqual({
    name: 'foto.jpg',
    mediaType: 'image/webp',
    content: handedIn.content,
  })
  expect((await read(member, true)).content).toEqual(Uint8Array.of(9))
  await expect(read(other)).rejects.toMatchObject({ code: 'files.no-such-file' })
  await withTenant(database, member, (scope) => removeFile(scope, id))
  await expect(read(member)).rejects.toMatchObject({ code: 'files.no-such-file' })
  const sweep = (hours: number) => {
    const clock = () => new Date(Date.now() + hours * 3_600_000)
    return withTenant(database, member, (scope) => sweepFiles(scope, files), { clock })
  }
  expect([await sweep(1), kept.size]).toEqual([0, 2])
  expect([await sweep(25), kept.size]).toEqual([1, 0])
  expect(await sweep(50)).toBe(0)
})
