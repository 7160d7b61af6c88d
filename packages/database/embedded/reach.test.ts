import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockedOnTheWay, canRead } from './reach.ts'

const stranger = { uid: 4_000_001, gid: 4_000_001 }
let open: string
let closed: string

beforeAll(async () => {
  open = await mkdtemp(path.join(tmpdir(), 'voortent-reach-'))
  await chmod(open, 0o755)
  closed = path.join(open, 'closed')
  await mkdir(path.join(closed, 'inside'), { recursive: true })
  await chmod(closed, 0o700)
  await writeFile(path.join(open, 'letter'), '')
  await chmod(path.join(open, 'letter'), 0o640)
})

afterAll(() => rm(open, { recursive: true }))

test('the folder that keeps a stranger out is named', async () => {
  expect(await blockedOnTheWay(path.join(closed, 'inside'), stranger)).toBe(closed)
  expect(await blockedOnTheWay(open, stranger)).toBeNull()
})

test('whoever runs PostgreSQL as themselves is blocked by nothing', async () => {
  expect(await blockedOnTheWay(path.join(closed, 'inside'), {})).toBeNull()
})

test('a file is read by its group and not by strangers', async () => {
  const letter = path.join(open, 'letter')
  expect(await canRead(letter, stranger)).toBe(false)
  expect(await canRead(letter, { uid: 4_000_001, gid: process.getgid?.() })).toBe(true)
})
