import type { Id } from '@voortent/kernel'
import type { ItemStatus, LibraryKind } from '../contract.ts'

/** An item as it is found. */
export type FoundItem = {
  id: Id<'libraryItem'>
  title: string
  /** Where the words stand, each between `<mark>` and `</mark>`; else how the item begins. */
  snippet: string
  /** The file in which they stand, and its page. */
  file: string | null
  page: number | null
  kind: LibraryKind
  status: ItemStatus
  on: string
  authors: string
  /** How many organisations use it. */
  used: number
}
