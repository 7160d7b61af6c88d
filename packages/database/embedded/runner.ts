import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { ClusterError } from './cluster-error.ts'

const run = promisify(execFile)

/** The system user PostgreSQL runs as; without ids it is whoever started us. */
export type Runner = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root, so root lends it the folder's owner or user `postgres`. */
export async function runnerFor(folder: string): Promise<Runner> {
  if (process.getuid?.() !== 0) return {}
  const owner = await stat(folder).catch(() => null)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await idsOf('postgres')) ?? createUser('postgres')
}

async function createUser(name: string): Promise<Runner> {
  try {
    await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  } catch (cause) {
    const sentence = `PostgreSQL does not run as root and user ${name} could not be made: create that user, or start as an ordinary user.`
    throw new ClusterError(sentence, { cause })
  }
  return (await idsOf(name)) ?? {}
}

async function idsOf(name: string): Promise<Runner | null> {
  const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)])
  return uid === null || gid === null ? null : { uid, gid }
}

async function idOf(kind: '-u' | '-g', name: string): Promise<number | null> {
  const { stdout } = await run('id', [kind, name]).catch(() => ({ stdout: '' }))
  return stdout.trim() === '' ? null : Number(stdout)
}
