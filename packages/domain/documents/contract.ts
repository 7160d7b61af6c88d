import type { TextNode } from '@voortent/kernel'
import { z } from 'zod'

export type { TextAttribute, TextMark, TextNode } from '@voortent/kernel'
export { passageText, placesOf } from './passages.ts'

/** The room of one text, to write in or to follow. */
export const openRoomInput = z.object({ document: z.uuid() })
export type OpenRoomInput = z.infer<typeof openRoomInput>

/** What somebody may do with a text. */
export type TextRights = 'write' | 'read'

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

/** What can be had as a file: one text, or a whole agenda. */
export const exportKinds = ['text', 'agenda'] as const
export const exportFormats = ['pdf', 'docx'] as const
export type ExportKind = (typeof exportKinds)[number]
export type ExportFormat = (typeof exportFormats)[number]

export const requestExportInput = z.object({
  kind: z.enum(exportKinds),
  subject: z.uuid(),
  format: z.enum(exportFormats),
  language: z.enum(['nl', 'en']),
})
export type RequestExportInput = z.infer<typeof requestExportInput>

export const exportInput = z.object({ id: z.uuid() })
export type ExportInput = z.infer<typeof exportInput>

/** How far a file is: it waits, is being made, can be had, or was not made. */
export type ExportState = 'queued' | 'working' | 'done' | 'failed'
