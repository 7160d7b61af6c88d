import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readlink, realpath, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { findObstacle, sharedFolder } from '@voortent/database/embedded'
import { Refusal } from '../refusal.ts'

/**
 * Where the embedded database stands: in the data folder. When root starts Voortent in a clone
 * that PostgreSQL's user may not enter, and nobody chose the data folder, the database stands in
 * `/var/lib/voortent` and the data folder links to it.
 * @throws Refusal when PostgreSQL's user may not enter a data folder that somebody chose
 */
export async function placeDatabase(dataFolder: string, chosen: boolean): Promise<string> {
  const inside = path.join(dataFolder, 'database')
  const link = await readlink(inside).catch(() => null)
  if (link !== null) return link
  if ((await findObstacle(inside)) === (await realpath(dataFolder))) await letEnter(dataFolder)
  const obstacle = await findObstacle(inside)
  if (obstacle === null) return inside
  if (chosen || (await exists(inside))) throw outOfReach(dataFolder, obstacle)
  const outside = path.join(sharedFolder, randomUUID())
  await mkdir(outside, { recursive: true })
  for (const folder of [sharedFolder, outside]) await chmod(folder, 0o755)
  await symlink(path.join(outside, 'database'), inside)
  console.log(`Keeping the database in ${outside}, because PostgreSQL may not enter ${obstacle}`)
  return path.join(outside, 'database')
}

/** The data folder is ours to open; what is secret in it is closed by itself. */
async function letEnter(folder: string): Promise<void> {
  const { mode } = await stat(folder)
  await chmod(folder, mode | 0o011)
}

function outOfReach(dataFolder: string, obstacle: string): Refusal {
  return new Refusal(
    `The data folder ${dataFolder} is out of reach: PostgreSQL does not run as root and its user may not enter ${obstacle}; allow that (chmod o+x ${obstacle}), set VOORTENT_DATA to another folder, or start as an ordinary user.`,
  )
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null
}
