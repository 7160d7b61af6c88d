import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'

let clone: string
let tools: string

beforeEach(async () => {
  clone = await mkdtemp(path.join(tmpdir(), 'voortent a clone-'))
  tools = path.join(clone, 'tools')
  for (const folder of ['packages/launcher', 'tools']) {
    await mkdir(path.join(clone, folder), { recursive: true })
  }
  for (const file of ['boot.mjs', 'lock.mjs']) {
    await copyFile(
      path.join(import.meta.dirname, file),
      path.join(clone, 'packages/launcher', file),
    )
  }
  await write('package.json', '{ "packageManager": "pnpm@12.21.0" }')
  await write('pnpm-lock.yaml', '')
  await write('pnpm-workspace.yaml', '')
  await write('packages/launcher/start.ts', `console.log('started', process.version)\n`)
})

afterEach(() => rm(clone, { recursive: true }))

test('it installs once, then hands over to the Node it installed', async () => {
  await fakeTools(installing)
  const first = await boot()
  expect(first).toEqual({ code: 0, out: `Installing packages\n${started}`, error: '' })
  expect(await boot()).toEqual({ ...first, out: started })
  expect(await installations()).toEqual(['-y pnpm@12.21.0 install --frozen-lockfile'])
})

test('another lockfile, or a Node that does not run, is installed again', async () => {
  await fakeTools(installing)
  await boot()
  await write('pnpm-lock.yaml', 'changed')
  await boot()
  await rm(path.join(clone, 'node_modules/.bin/node'))
  await boot()
  expect(await installations()).toHaveLength(3)
})

test('two at once in one clone install once', async () => {
  await fakeTools(`sleep 1\n${installing}`)
  const both = await Promise.all([boot(), boot()])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(await installations()).toHaveLength(1)
})

test('without npm it says so in one sentence', async () => {
  expect(await boot({ PATH: '/nowhere' })).toEqual({
    code: 1,
    out: '',
    error: 'npm and npx are missing: install Node 20 or newer together with npm.\n',
  })
  expect(await readdir(clone)).not.toContain('.voortent-lock')
})

test('an installation that fails is shown, and tried again the next time', async () => {
  await fakeTools('echo "no network" >&2; exit 1')
  const failed = await boot()
  expect(failed.code).toBe(1)
  expect(failed.error).toBe(
    'no network\nThe packages could not be installed: see above, check the network and try again.\n',
  )
  await fakeTools(installing)
  expect((await boot()).code).toBe(0)
})

test('the end of what it started is its own end', async () => {
  await fakeTools(installing)
  await write('packages/launcher/start.ts', 'process.exit(3)\n')
  expect((await boot()).code).toBe(3)
})

test('a signal reaches what it started', async () => {
  await fakeTools(installing)
  const waiting = `
    process.on('SIGTERM', () => process.exit(0))
    setInterval(() => {}, 1000)
    console.log('waiting')\n`
  await write('packages/launcher/start.ts', waiting)
  const { code } = await boot({}, { endAfter: 'waiting' })
  expect(code).toBe(0)
})

test('a signal during the installation ends it and leaves no lock', async () => {
  await fakeTools('sleep 600')
  const { code, error } = await boot({}, { endAfter: 'Installing' })
  expect([code, error]).toEqual([1, ''])
  expect(await readdir(clone)).not.toContain('.voortent-lock')
})

const started = `started ${process.version}\n`

const installing = `
mkdir -p node_modules/.bin
ln -sf "$FAKE_NODE" node_modules/.bin/node
echo "$1 $2 $3 $4" >> installations`

/** An npx that does this when it is to install, and an npm that only answers. */
async function fakeTools(script: string): Promise<void> {
  const answer = '[ "$1" = --version ] && exit 0\n'
  for (const [name, work] of [
    ['npm', ''],
    ['npx', script],
  ]) {
    await write(`tools/${name}`, `#!/bin/sh\n${answer}${work}\n`)
    await chmod(path.join(tools, `${name}`), 0o755)
  }
}

async function boot(variables: NodeJS.ProcessEnv = {}, { endAfter }: { endAfter?: string } = {}) {
  const env = { PATH: `${tools}:/usr/bin:/bin`, FAKE_NODE: process.execPath, ...variables }
  const script = path.join(clone, 'packages/launcher/boot.mjs')
  const child = spawn(process.execPath, [script, 'start'], { env })
  child.stdout.on('data', (said: Buffer) => {
    if (endAfter && String(said).includes(endAfter)) child.kill('SIGTERM')
  })
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code, out, error }
}

async function installations(): Promise<string[]> {
  const lines = await readFile(path.join(clone, 'installations'), 'utf8')
  return lines.trim().split('\n')
}

function write(name: string, content: string): Promise<void> {
  return writeFile(path.join(clone, name), content)
}
