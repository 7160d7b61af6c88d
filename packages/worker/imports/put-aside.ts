import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { keysOf } from '@voortent/domain/files'
import type { FileInside } from '@voortent/domain/library'
import { mostBytes } from '@voortent/domain/library/contract'
import { keptTypeOf, type Shelf } from '@voortent/files'
import { newId } from '@voortent/kernel'
import type { Entry, ZipFile } from 'yauzl'

/** Where the files of a tenant lie. */
export type Shelves = { shelf?: Shelf; tenantId: string }

/** Puts files of a ZIP on the shelf, one after the other, or tells why one cannot be. */
export async function putAside(
  zip: ZipFile,
  entries: readonly Entry[],
  { place, shelves }: { place: string; shelves: Shelves },
): Promise<FileInside[]> {
  const files: FileInside[] = []
  for (const entry of entries) {
    const about = { name: entry.fileName, bytes: entry.uncompressedSize }
    files.push({ ...about, ...(await putOne(zip, entry, { place, shelves })) })
  }
  return files
}

async function putOne(
  zip: ZipFile,
  entry: Entry,
  { place, shelves: { shelf, tenantId } }: { place: string; shelves: Shelves },
) {
  if (!shelf) throw new Error('There is no shelf to put files on.')
  if (entry.isEncrypted()) return { problem: 'file-encrypted' as const }
  if (entry.uncompressedSize > mostBytes) return { problem: 'file-too-large' as const }
  const unpacked = `${place}-unpacked`
  try {
    const whole = await unpack(zip, entry, unpacked)
    if (!whole) return { problem: 'file-broken' as const }
    const mediaType = entry.uncompressedSize > 0 ? await keptTypeOf(unpacked) : null
    if (!mediaType) return { problem: 'file-not-kept' as const }
    const file = newId()
    await shelf.take(keysOf(tenantId, file).full, unpacked, mediaType)
    return { file, mediaType }
  } finally {
    await rm(unpacked, { force: true })
  }
}

/** False where it is not what its entry says that it is. */
async function unpack(zip: ZipFile, entry: Entry, unpacked: string): Promise<boolean> {
  try {
    const content = await zip.openReadStreamPromise(entry)
    await pipeline(content, createWriteStream(unpacked, { mode: 0o600 }))
    return true
  } catch (error) {
    // A disk that is full is not the file's fault.
    if ((error as NodeJS.ErrnoException).code?.startsWith('E')) throw error
    return false
  }
}
