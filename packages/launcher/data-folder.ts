import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Keys, readKeys } from './keys.ts'
import { takeLock } from './lock.mjs'
import { Refusal } from './refusal.ts'

/** The data folder, held by this process alone until it lets go. */
export type DataFolder = {
  path: string
  keys: Keys
  release(): void
  /** Lets go, and takes the folder away again where it was not there before. */
  discard(): Promise<void>
}

/**
 * Opens the data folder, and makes it where it is not there.
 * @throws Refusal when it cannot be written to, or another Voortent uses it
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const made = await make(folder)
  let release: (() => void) | undefined
  const discard = async () => {
    release?.()
    if (made) await rm(made, { recursive: true, force: true })
  }
  try {
    release = await lock(folder)
    return { path: folder, keys: await readKeys(folder), release, discard }
  } catch (error) {
    await discard()
    throw error instanceof Refusal ? error : unusable(folder, error)
  }
}

/** @throws Refusal when the data folder of somebody with a database of their own is of no use */
export async function requireDataFolder(folder: string): Promise<void> {
  const probe = path.join(folder, `.probe-${randomUUID()}`)
  await make(folder)
  try {
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    throw unusable(folder, error)
  }
}

async function make(folder: string): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true })
  } catch (error) {
    throw unusable(folder, error)
  }
}

async function lock(folder: string): Promise<() => void> {
  const release = await takeLock(path.join(folder, 'lock'))
  if (release) return release
  throw new Refusal(
    `Another Voortent uses the data folder ${folder}: stop that one, or set VOORTENT_DATA to another folder.`,
  )
}

function unusable(folder: string, cause: unknown): Refusal {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return new Refusal(
    `The data folder ${folder} cannot be written to${code}: set VOORTENT_DATA to a folder of yours.`,
    { cause },
  )
}
