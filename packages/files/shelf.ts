import type { Readable } from 'node:stream'

/** Bytes from the first to the last, both included, counted from 0. */
export type Range = { start: number; end: number }

/** Where the bytes of files lie: a folder, or a bucket that speaks S3. */
export type Shelf = {
  /** @param key letters, digits and dashes in steps, such as `tenant/file` */
  put(key: string, content: Uint8Array, mediaType: string): Promise<void>
  /** Takes a file of this machine over; where it lay it is no more. */
  take(key: string, place: string, mediaType: string): Promise<void>
  /** Null for what is not there. */
  read(key: string): Promise<Uint8Array | null>
  /** The same piece by piece, whole or a range of it, for what is too large to hold at once. */
  stream(key: string, range?: Range): Promise<Readable | null>
  /** Everything below a key such as `tenant`, with when it came. */
  list(below: string): AsyncIterable<{ key: string; at: Date }>
  /** Nothing happens where nothing is. */
  remove(key: string): Promise<void>
}

/** A key is no path: nothing in it leads out of the shelf. */
export function checkedKey(key: string): string {
  if (/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key)) return key
  throw new Error(`No key of a file: ${key}`)
}
