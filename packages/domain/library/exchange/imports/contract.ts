import { z } from 'zod'
import { beginUploadInput } from '../../files/contract.ts'

/** What a reference or a column of a table can tell of an item. */
export const toldFields = [
  'title',
  'kind',
  'people',
  'on',
  'language',
  'abstract',
  'plainSummary',
  'keywords',
  'contextRegion',
  'contextSector',
  'licence',
  'doi',
  'links',
  'version',
  'files',
] as const
export type ToldField = (typeof toldFields)[number]

/** The largest file that is read at once, or that references themselves are, in bytes. */
export const mostReferenceBytes = 10 * 1024 * 1024

export const requestLibraryImportInput = z.object({
  fileName: z.string().trim().max(200).default(''),
  file: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .refine(({ length }) => length > 0, 'library-exchange.import-file-missing')
    .refine(({ length }) => length <= mostReferenceBytes, 'library-exchange.import-file-too-large'),
})
export type RequestLibraryImportInput = z.infer<typeof requestLibraryImportInput>

/** References and their files that will come in pieces. */
export const beginImportUploadInput = beginUploadInput.omit({ item: true })
export type BeginImportUploadInput = z.infer<typeof beginImportUploadInput>

/** Which column, from 0, tells what; what the table does not tell is null. */
export const toldColumns = z.partialRecord(
  z.enum(toldFields),
  z.int().min(0).max(59).nullable().default(null),
)
export type ToldColumns = z.infer<typeof toldColumns>

/** The columns of a table are guessed unless told. */
export const libraryImportInput = z.object({ id: z.uuid(), columns: toldColumns.optional() })
export type LibraryImportInput = z.infer<typeof libraryImportInput>

export const carryOutLibraryImportInput = libraryImportInput.extend({
  /** Lines of what looks like an item that is there, and comes in all the same. */
  also: z.array(z.int().min(1)).max(500).default([]),
  visibility: z.enum(['tenant', 'netwerk', 'openbaar'], 'library.visibility-missing'),
  publish: z.boolean().default(false),
})
export type CarryOutLibraryImportInput = z.infer<typeof carryOutLibraryImportInput>
