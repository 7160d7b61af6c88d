import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Works on a file of this machine, for what does not fit in memory; it and all that was put in its folder
 * is gone afterwards.
 */
export async function onThisMachine<Result>(
  content: Readable | Uint8Array,
  work: (place: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'voortent-reading-'))
  try {
    await chmod(folder, 0o700)
    const place = path.join(folder, 'file')
    const stream = content instanceof Readable ? content : Readable.from([content])
    await pipeline(stream, createWriteStream(place, { mode: 0o600 }))
    return await work(place)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
