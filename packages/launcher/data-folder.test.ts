import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder, requireDataFolder } from './data-folder.ts'
import { writeKeys } from './keys.ts'

let parent: string
let folder: string

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'voortent-data-'))
  folder = path.join(parent, 'data')
})

afterEach(() => rm(parent, { recursive: true }))

test('keys are made once, differ, and are readable for nobody else', async () => {
  const first = await openDataFolder(folder)
  const { sessionSecret, realtimeSecret, appPassword } = first.keys
  expect(new Set([sessionSecret, realtimeSecret, appPassword]).size).toBe(3)
  expect(sessionSecret).toMatch(/^[0-9a-f]{64}$/)
  expect((await stat(path.join(folder, 'keys.json'))).mode & 0o777).toBe(0o600)
  await writeKeys(folder, { ...first.keys, databasePort: 16_001 })
  first.release()
  const second = await openDataFolder(folder)
  expect(second.keys).toEqual({ ...first.keys, databasePort: 16_001 })
  second.release()
})

test('one Voortent at a time holds it', async () => {
  const first = await openDataFolder(folder)
  await expect(openDataFolder(folder)).rejects.toThrow(
    `Another Voortent uses the data folder ${folder}: stop`,
  )
  first.release()
})

test('where a file stands in the way it is refused with what to do', async () => {
  await writeFile(folder, '')
  const sentence = `The data folder ${folder} cannot be written to (EEXIST): set VOORTENT_DATA`
  await expect(openDataFolder(folder)).rejects.toThrow(sentence)
  await expect(requireDataFolder(folder)).rejects.toThrow(sentence)
})

test('damaged keys are not replaced', async () => {
  await mkdir(folder)
  await writeFile(path.join(folder, 'keys.json'), '{"sess')
  await expect(openDataFolder(folder)).rejects.toThrow(/keys\.json is damaged: put its backup back/)
})
