import type { TextNode } from '@voortent/kernel'

/** Languages a file can be made in. */
export type Language = 'nl' | 'en'

/** What a file is made of: a title page with its facts, then parts in order. */
export type Publication = {
  language: Language
  title: string
  /** One sentence under the title. */
  subtitle?: string
  /** Who publishes it: the name of the tenant. */
  publisher: string
  logo?: { mediaType: string; content: Uint8Array; altText: string }
  /** What is known about it, in order: date, status, and the hash of a frozen text. */
  facts: { label: string; value: string }[]
  parts: Part[]
}

/** A text under a heading of its own; one without a title follows what stands before it. */
export type Part = {
  title?: string
  /** Depth of its heading, from 1; headings in its text stand below it. */
  level: number
  /** A line under the heading, such as who leads it. */
  under?: string
  /** A sentence that stands out before the text. */
  statement?: string
  content: TextNode
}

/** A file as it is handed over. */
export type MadeFile = { content: Uint8Array<ArrayBuffer>; mediaType: string; extension: string }
