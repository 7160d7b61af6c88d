import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts'

let folder: string
let before: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-fingerprint-'))
  await mkdir(path.join(folder, 'agenda'))
  await write('agenda/page.tsx', 'one')
  before = await fingerprint([folder])
})

afterEach(() => rm(folder, { recursive: true }))

test('a changed, added, renamed or removed file changes it', async () => {
  const seen = new Set([before])
  await write('agenda/page.tsx', 'two')
  seen.add(await fingerprint([folder]))
  await write('agenda/list.tsx', '')
  seen.add(await fingerprint([folder]))
  await rename(path.join(folder, 'agenda/list.tsx'), path.join(folder, 'agenda/overview.tsx'))
  seen.add(await fingerprint([folder]))
  await rm(path.join(folder, 'agenda/overview.tsx'))
  await rm(path.join(folder, 'agenda/page.tsx'))
  seen.add(await fingerprint([folder]))
  expect(seen.size).toBe(5)
})

test('tests, packages and what was made do not change it', async () => {
  await write('agenda/page.test.tsx', '')
  for (const made of ['node_modules', 'build', 'generated', '.react-router']) {
    await mkdir(path.join(folder, made))
    await write(`${made}/file.js`, '')
  }
  expect(await fingerprint([folder])).toBe(before)
})

test('a stamp holds for the sources it was written for', async () => {
  const stamp = path.join(folder, '.made-from')
  expect(await isStamped(stamp, before)).toBe(false)
  await writeStamp(stamp, before)
  expect(await isStamped(stamp, before)).toBe(true)
  expect(await isStamped(stamp, 'other')).toBe(false)
})

function write(name: string, content: string): Promise<void> {
  return writeFile(path.join(folder, name), content)
}
