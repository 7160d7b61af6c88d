import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readlink, realpath, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { findObstacle, sharedFolder } from '@voortent/database/embedded'

/**
 * Where the embedded database stands: in the data folder. When root starts Voortent in a clone
 * that PostgreSQL's user may not enter, and nobody chose the data folder, the database stands in
 * `/var/lib/voortent` and the data folder links to it.
 */
export async function placeDatabase(dataFolder: string, chosen: boolean): Promise<string> {
  const inside = path.join(dataFolder, 'database')
  const link = await readlink(inside).catch(() => null)
  if (link !== null) return link
  if ((await findObstacle(inside)) === (await realpath(dataFolder))) await letEnter(dataFolder)
  const obstacle = await findObstacle(inside)
  if (obstacle === null || chosen || (await exists(inside))) return inside
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

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null
}
