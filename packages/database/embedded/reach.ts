import { type Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Runner, runnerFor } from './runner.ts'

const enter = 0o1
const read = 0o4

/** The folder on the way to a cluster's folder that PostgreSQL may not enter, or null. */
export async function findObstacle(clusterFolder: string): Promise<string | null> {
  return blockedOnTheWay(path.dirname(clusterFolder), await runnerFor(clusterFolder))
}

/** The first folder on the way to a path that the runner may not enter, or null. */
export async function blockedOnTheWay(to: string, runner: Runner): Promise<string | null> {
  if (runner.uid === undefined) return null
  const real = await realpath(to)
  for (const folder of ancestorsOf(real)) {
    if (!allows(await stat(folder), runner, enter)) return folder
  }
  return null
}

/** True when the runner may read a file and enter every folder above it. */
export async function canRead(file: string, runner: Runner): Promise<boolean> {
  if (runner.uid === undefined) return true
  return (
    (await blockedOnTheWay(path.dirname(file), runner)) === null &&
    allows(await stat(file), runner, read)
  )
}

/** `/a/b` as `/`, `/a`, `/a/b`. */
function ancestorsOf(folder: string): string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [...ancestorsOf(parent), folder]
}

function allows(entry: Stats, runner: Runner, permission: number): boolean {
  if (entry.uid === runner.uid) return (entry.mode & (permission << 6)) !== 0
  if (entry.gid === runner.gid) return (entry.mode & (permission << 3)) !== 0
  return (entry.mode & permission) !== 0
}
