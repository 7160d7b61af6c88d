import type { DataStore } from '@tus/utils'

/** Files that are on their way, piece by piece, until all of them is there. */
export type Uploads = {
  /** Takes the pieces, as the tus protocol hands them over. */
  store: DataStore
  /** What a whole one is, by its content. @throws `files.kind-not-kept` */
  typeOf(id: string): Promise<string>
  /** Puts a whole one on the shelf. */
  settle(id: string, key: string, mediaType: string): Promise<void>
  /** Takes one away, half or whole; nothing happens where nothing is. */
  discard(id: string): Promise<void>
}
