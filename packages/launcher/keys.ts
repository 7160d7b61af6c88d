import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Refusal } from './refusal.ts'

/** What the embedded Voortent makes up at its first start and keeps to itself. */
export type Keys = {
  superuserPassword: string
  ownerPassword: string
  appPassword: string
  sessionSecret: string
  realtimeSecret: string
  /** The embedded database's port of last time. */
  databasePort?: number
}

const names = [
  'superuserPassword',
  'ownerPassword',
  'appPassword',
  'sessionSecret',
  'realtimeSecret',
] as const

/** Reads the keys of a data folder, and makes those it does not have. */
export async function readKeys(folder: string): Promise<Keys> {
  const known = await readKnown(fileIn(folder))
  const keys = { ...known, ...fresh(names.filter((name) => !known[name])) } as Keys
  await writeKeys(folder, keys)
  return keys
}

/** Keeps them, readable for nobody else; whole or not at all. */
export async function writeKeys(folder: string, keys: Keys): Promise<void> {
  const unfinished = `${fileIn(folder)}.unfinished`
  await writeFile(unfinished, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  await rename(unfinished, fileIn(folder))
}

function fileIn(folder: string): string {
  return path.join(folder, 'keys.json')
}

async function readKnown(file: string): Promise<Partial<Keys>> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal(`${file} is damaged: put its backup back, or move it away for new keys.`, {
      cause,
    })
  }
}

function fresh(missing: readonly (typeof names)[number][]): Partial<Keys> {
  return Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('hex')]))
}
