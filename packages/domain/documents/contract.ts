import { z } from 'zod'

export { passageText, placesOf } from './passages.ts'

/** The room of one text, to write in or to follow. */
export const openRoomInput = z.object({ document: z.uuid() })
export type OpenRoomInput = z.infer<typeof openRoomInput>

/** What somebody may do with a text. */
export type TextRights = 'write' | 'read'

/** A piece of a text as ProseMirror writes it; the outermost is of type `doc`. */
export type TextNode = {
  type: string
  attrs?: Record<string, TextAttribute>
  content?: TextNode[]
  text?: string
  marks?: TextMark[]
}
export type TextMark = { type: string; attrs?: Record<string, TextAttribute> }
export type TextAttribute = string | number | boolean | null

/** A text nobody wrote in yet. */
export const emptyText: TextNode = { type: 'doc', content: [] }

/**
 * Colours of people who write together: each readable under white letters, and a visible line on
 * light and on dark paper.
 */
export const writerColours = [
  '#0274b7',
  '#c44301',
  '#127d62',
  '#9e32ef',
  '#a06009',
  '#db084a',
  '#047b85',
  '#5557fd',
  '#7e6f07',
  '#ce00a5',
  '#288009',
] as const

/** Where in the colours somebody begins to look; the same for one person every day. */
export function writerColour(personId: string): string {
  // The last part of a UUIDv7 is random.
  const place = Number.parseInt(personId.slice(-6), 16) % writerColours.length
  return writerColours[place] ?? writerColours[0]
}
