/** Pictures only; also papers; or whatever a library keeps, sound and film and plain text with them. */
export type FileKinds = 'picture' | 'any' | 'library'

/** Where bytes lie and how they are looked at, as the application brings it along. */
export type Files = {
  shelf: {
    put(key: string, content: Uint8Array, mediaType: string): Promise<void>
    read(key: string): Promise<Uint8Array | null>
    remove(key: string): Promise<void>
  }
  /** Tells what a file is and cleans it. @throws DomainError at the field `file` */
  takeIn(
    content: Uint8Array,
    kinds: FileKinds,
  ): Promise<{
    mediaType: string
    content: Uint8Array
    picture: { width: number; height: number; thumbnail: Uint8Array } | null
  }>
}

/** Where on the shelf a file lies, and the small one of a picture. */
export function keysOf(tenantId: string, id: string): { full: string; small: string } {
  return { full: `${tenantId}/${id}`, small: `${tenantId}/${id}-klein` }
}
