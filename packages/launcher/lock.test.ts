import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock.mjs'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-lock-'))
  file = path.join(folder, 'lock')
})

afterEach(() => rm(folder, { recursive: true }))

test('a held lock is refused, and free again when it is let go', async () => {
  const release = await takeLock(file)
  expect(await takeLock(file)).toBeNull()
  release?.()
  const again = await takeLock(file)
  expect(again).not.toBeNull()
  again?.()
})

test('who waits is told so once, and gets it next', async () => {
  const release = await takeLock(file)
  let told = 0
  const waiting = takeLock(file, { wait: true, onWait: () => (told += 1) })
  setTimeout(() => release?.(), 700)
  const next = await waiting
  expect(next).not.toBeNull()
  expect(told).toBe(1)
  next?.()
})

test('of many at once, one at a time holds it', async () => {
  let [holders, most] = [0, 0]
  const turn = async () => {
    const release = await takeLock(file, { wait: true })
    holders += 1
    most = Math.max(most, holders)
    await new Promise((done) => setTimeout(done, 5))
    holders -= 1
    release?.()
  }
  await Promise.all(Array.from({ length: 8 }, turn))
  expect(most).toBe(1)
})

test('the lock of a process that was killed is taken over', async () => {
  const script = `
    import { takeLock } from ${JSON.stringify(path.join(import.meta.dirname, 'lock.mjs'))}
    await takeLock(${JSON.stringify(file)})
    process.kill(process.pid, 'SIGKILL')`
  await once(spawn(process.execPath, ['--input-type=module', '--eval', script]), 'exit')
  expect(await readFile(file, 'utf8')).toContain(hostname())
  const release = await takeLock(file)
  expect(release).not.toBeNull()
  release?.()
})

test('a lock nobody has touched for a while is taken over, whoever has its number now', async () => {
  await writeFile(file, `${process.pid} ${hostname()} somebody`)
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(file, longAgo, longAgo)
  const release = await takeLock(file)
  expect(release).not.toBeNull()
  release?.()
})
