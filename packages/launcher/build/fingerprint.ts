import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

// What is made, what only tests, and the launcher, which no product contains.
const skipped = /^(node_modules|generated|build|\.react-router|launcher)$|\.test\.tsx?$/

/** A hash of every file below the given files and folders, with their names. */
export async function fingerprint(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(filesBelow))).flat().sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const content = await readFile(file)
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** True when a stamp file holds this fingerprint. */
export async function isStamped(stamp: string, print: string): Promise<boolean> {
  return (await readFile(stamp, 'utf8').catch(() => '')) === print
}

/** Writes the fingerprint of what something was made from beside it. */
export function writeStamp(stamp: string, print: string): Promise<void> {
  return writeFile(stamp, print)
}

async function filesBelow(entry: string): Promise<string[]> {
  const children = await readdir(entry, { withFileTypes: true }).catch(() => null)
  if (!children) return [entry]
  const kept = children.filter((child) => !skipped.test(child.name))
  return (await Promise.all(kept.map((child) => filesBelow(path.join(entry, child.name))))).flat()
}
