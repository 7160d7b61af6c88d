import { clean } from '../clean.ts'

/** What one page says, or a piece of what has no pages. */
export type Passage = {
  /** From 1. */
  page: number | null
  body: string
}

export type ReadPassages = {
  pages: number | null
  passages: Passage[]
  /** PNG or JPEG, as it was found or drawn. */
  picture: Uint8Array | null
}

/** Letters that are kept of one page, and of a whole file. */
export const mostLetters = { page: 30_000, file: 8_000_000 }

/** Words with one space between them, without what cannot be printed. */
export function tidy(text: string): string {
  return clean(text.normalize('NFC')).replaceAll(/\s+/g, ' ').trim()
}
