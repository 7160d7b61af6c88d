import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { findFreePort } from '@voortent/database/embedded'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'

const script = path.join(import.meta.dirname, 'start.ts')
const secret = 'f3a1c7'.repeat(8)

let parent: string
let data: string
let port: number

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'voortent-start-'))
  await chmod(parent, 0o755)
  data = path.join(parent, 'data')
  port = await findFreePort()
})

afterEach(async () => {
  expect(await processesThatName(parent)).toEqual([])
  await rm(parent, { recursive: true })
})

test('a taken port is named, and left to whoever has it', async () => {
  const other = createServer().listen(port)
  await once(other, 'listening')
  expect(await refusal()).toBe(
    `Port ${port} is taken: stop what listens there, or set PORT to another one.`,
  )
  expect(other.listening).toBe(true)
  expect(await readdir(parent)).toEqual([])
  other.close()
})

test('a data folder below a file is out of reach', async () => {
  await writeFile(path.join(parent, 'file'), '')
  const folder = path.join(parent, 'file/data')
  expect(await refusal({ VOORTENT_DATA: folder })).toBe(
    `The data folder ${folder} cannot be written to (ENOTDIR): set VOORTENT_DATA to a folder of yours.`,
  )
})

test('a data folder that the database may not enter is out of reach', async () => {
  const closed = path.join(parent, 'closed')
  await mkdir(closed, { mode: 0o000 })
  const sentence = await refusal({ VOORTENT_DATA: path.join(closed, 'data') })
  expect(sentence).toMatch(`The data folder ${closed}/data`)
  expect(sentence).toMatch(/set VOORTENT_DATA to/)
  await chmod(closed, 0o755)
  expect(await readdir(closed)).toEqual([])
})

test('a database that does not answer is named without its password', async () => {
  const own = `postgresql://owner:geheim@127.0.0.1:${port}/voortent`
  const app = `postgresql://web:geheim@127.0.0.1:${port}/voortent`
  const secrets = { SESSION_SECRET: secret, REALTIME_SECRET: secret }
  const sentence = await refusal({ DATABASE_URL: own, DATABASE_APP_URL: app, ...secrets })
  expect(sentence).toMatch(`DATABASE_URL does not answer (127.0.0.1:${port}: connect ECONNREFUSED`)
  expect(sentence).toMatch(/start that PostgreSQL or correct the address\.$/)
  expect(sentence).not.toMatch('geheim')
})

test('an application that would escape row-level security is refused', async () => {
  const [DATABASE_URL, DATABASE_APP_URL] = [inject('appUrl'), inject('ownerUrl')]
  const secrets = { SESSION_SECRET: secret, REALTIME_SECRET: secret }
  expect(await refusal({ DATABASE_URL, DATABASE_APP_URL, ...secrets })).toMatch(
    /^DATABASE_APP_URL names a role that row-level security does not bind: make/,
  )
})

test('an own database without secrets is refused', async () => {
  const [DATABASE_URL, DATABASE_APP_URL] = [inject('ownerUrl'), inject('appUrl')]
  expect(await refusal({ DATABASE_URL, DATABASE_APP_URL })).toMatch(
    /^SESSION_SECRET is missing: set it to at least 32 random characters/,
  )
  expect(await refusal({ DATABASE_URL })).toMatch(
    /^DATABASE_URL is set and DATABASE_APP_URL is not/,
  )
})

/** Starts Voortent where it must refuse; returns the one sentence it says. */
async function refusal(variables: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { PATH: process.env.PATH, PORT: String(port), VOORTENT_DATA: data, ...variables }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(code).toBe(1)
  expect(said).toMatch(/^[^\n]+\.\n$/)
  return said.trimEnd()
}

/** Command lines of running processes in which a text occurs; where the system shows them. */
async function processesThatName(wanted: string): Promise<string[]> {
  const numbers = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const commands = numbers.map((number) =>
    readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => ''),
  )
  return (await Promise.all(commands)).filter((command) => command.includes(wanted))
}
