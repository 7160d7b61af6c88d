import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const script = path.join(import.meta.dirname, 'write-migration.ts')

test('where migrations and schema agree there is nothing to write', async () => {
  expect(await write('add_lantern')).toEqual({
    code: 0,
    out: 'Migrations and schema agree; there is nothing to write.\n',
    error: '',
  })
})

test('a migration without a name is refused with what to do', async () => {
  expect(await write()).toEqual({
    code: 1,
    out: '',
    error:
      '"" is no name for a migration: write what it does, such as "pnpm migration add_ballots".\n',
  })
})

async function write(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args])
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code, out, error }
}
