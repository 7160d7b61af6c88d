/** Where the bytes of files lie: a folder, or a bucket that speaks S3. */
export type Shelf = {
  /** @param key letters, digits and dashes in steps, such as `tenant/file` */
  put(key: string, content: Uint8Array, mediaType: string): Promise<void>
  /** Null for what is not there. */
  read(key: string): Promise<Uint8Array | null>
  /** Nothing happens where nothing is. */
  remove(key: string): Promise<void>
}

/** A key is no path: nothing in it leads out of the shelf. */
export function checkedKey(key: string): string {
  if (/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key)) return key
  throw new Error(`No key of a file: ${key}`)
}
