import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Binaries } from './binaries.ts'
import { ClusterError } from './cluster-error.ts'
import { blockedOnTheWay } from './reach.ts'
import type { Runner } from './runner.ts'

/** Makes a cluster; its folder appears when it is complete. */
export async function initCluster(
  folder: string,
  about: {
    binaries: Binaries
    runner: Runner
    password: string
    durable: boolean
    signal?: AbortSignal
  },
): Promise<void> {
  const { binaries, runner, password, durable, signal } = about
  await mkdir(path.dirname(folder), { recursive: true })
  await requireReach(path.dirname(folder), runner)
  const [unfinished, passwordFile] = [`${folder}.unfinished`, `${folder}.password`]
  await rm(unfinished, { recursive: true, force: true })
  try {
    await mkdir(unfinished, { mode: 0o700 })
    await writeFile(passwordFile, password, { mode: 0o600 })
    for (const file of [unfinished, passwordFile]) await give(file, runner)
    await run(binaries.initdb, { ...runner, signal }, [
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ])
    await rename(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(passwordFile, { force: true })
  }
}

/** @throws ClusterError that names the folder the runner may not enter */
export async function requireReach(folder: string, runner: Runner): Promise<void> {
  const blocked = await blockedOnTheWay(folder, runner)
  if (!blocked) return
  throw new ClusterError(
    `PostgreSQL runs as user number ${runner.uid} and may not enter ${blocked}: allow it (chmod o+x ${blocked}), choose another VOORTENT_DATA, or start as an ordinary user.`,
  )
}

async function give(file: string, runner: Runner): Promise<void> {
  if (runner.uid !== undefined && runner.gid !== undefined)
    await chown(file, runner.uid, runner.gid)
}

async function run(
  program: string,
  options: SpawnOptionsWithoutStdio,
  args: string[],
): Promise<void> {
  const child = spawn(program, args, { ...options, cwd: '/' })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code === 0) return
  const reason = said.trim().split('\n').at(-1)
  throw new ClusterError(`PostgreSQL's folder could not be made: ${reason}`)
}
