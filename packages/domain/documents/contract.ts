import { z } from 'zod'

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
