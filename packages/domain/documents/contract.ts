import type { TextNode } from '@voortent/kernel'
import { z } from 'zod'

export type { TextAttribute, TextMark, TextNode } from '@voortent/kernel'
export {
  type Citation,
  citationsIn,
  citing,
  placeOfCitation,
  placeOfSource,
  timesCited,
  withCitations,
} from './cited.ts'
export type { ComparedBlock } from './compare-texts.ts'
export { blocksIn, passageText, placesOf } from './passages.ts'
export { type WordChange, wordDiff } from './word-diff.ts'

/** The room of one text, to write in or to follow. */
export const openRoomInput = z.object({ document: z.uuid() })
export type OpenRoomInput = z.infer<typeof openRoomInput>

/** What somebody may do with a text. */
export type TextRights = 'write' | 'read'

/** A text of which something is asked. */
export const documentInput = z.object({ document: z.uuid() })
export type DocumentInput = z.infer<typeof documentInput>

/** One version of a text, by its number. */
export const versionInput = documentInput.extend({ version: z.number().int().positive() })
export type VersionInput = z.infer<typeof versionInput>

/** The text as it stands, to keep under a name. */
export const keepVersionInput = documentInput.extend({
  name: z
    .string()
    .trim()
    .min(1, 'documents.version-name-missing')
    .max(120, 'documents.version-name-too-long'),
})
export type KeepVersionInput = z.infer<typeof keepVersionInput>

const moment = z.union([z.literal('nu'), z.number().int().positive()])

/** Two moments of a text: numbers of versions, or `nu` for the text as it stands. */
export const compareVersionsInput = documentInput.extend({ from: moment, to: moment })
export type CompareVersionsInput = z.infer<typeof compareVersionsInput>

const anchor = z.string().min(1).max(2000)
const body = z
  .string()
  .trim()
  .min(1, 'documents.comment-empty')
  .max(4000, 'documents.comment-too-long')

/** A remark about a passage: both ends as Yjs relative positions in base64. */
export const openThreadInput = documentInput.extend({ start: anchor, end: anchor, body })
export type OpenThreadInput = z.infer<typeof openThreadInput>

/** One thread of a text. */
export const threadInput = documentInput.extend({ thread: z.uuid() })
export type ThreadInput = z.infer<typeof threadInput>

export const answerThreadInput = threadInput.extend({ body })
export type AnswerThreadInput = z.infer<typeof answerThreadInput>

/** One remark of one's own. */
export const commentInput = documentInput.extend({ comment: z.uuid() })
export type CommentInput = z.infer<typeof commentInput>

export const editCommentInput = commentInput.extend({ body })
export type EditCommentInput = z.infer<typeof editCommentInput>

/** A text by name, and what who asks may do with it. */
export type TextStanding = {
  title: string
  rights: TextRights
  /** The agenda it is part of, where it is; what is said about the text counts for it. */
  agendaId?: string
}

/** What a text is called, its working page below the tenant, and the agenda it is part of. */
export type TextPlace = {
  title: string
  path: string
  agenda?: { id: string; title: string; ambition: string; phase: string } | null
}

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

/** What can be had as a file: a text, a whole agenda, an adoption, the sheet of an organisation, a signed agreement. */
export const exportKinds = ['text', 'agenda', 'adoption', 'doorwerking', 'agreement'] as const
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
