import { organisationTypeKeys } from '@voortent/domain/partners/contract'
import { z } from 'zod'

/** What a column of a handed-in table can tell; one line tells of one partner of one consortium. */
export const importColumns = [
  'title',
  'question',
  'phase',
  'lead',
  'partner',
  'commitment',
  'since',
] as const
export type ImportColumn = (typeof importColumns)[number]

/** The largest file that is read, in bytes. */
export const mostImportBytes = 10 * 1024 * 1024

export const requestConsortiaImportInput = z.object({
  fileName: z.string().trim().max(200).default(''),
  file: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .refine(({ length }) => length > 0, 'consortia.import-file-missing')
    .refine(({ length }) => length <= mostImportBytes, 'consortia.import-file-too-large'),
})
export type RequestConsortiaImportInput = z.infer<typeof requestConsortiaImportInput>

const place = z.int().min(0).max(59).nullable().default(null)

/** Which column, from 0, tells what; null for what the table does not tell. */
export const columnMapping = z.object({
  title: place,
  question: place,
  phase: place,
  lead: place,
  partner: place,
  commitment: place,
  since: place,
})
export type ColumnMapping = z.infer<typeof columnMapping>

/** The mapping is guessed unless told. */
export const consortiaImportInput = z.object({
  id: z.uuid(),
  mapping: columnMapping.optional(),
})
export type ConsortiaImportInput = z.infer<typeof consortiaImportInput>

/**
 * Who an unknown name is: an organisation that takes part or is likely meant, or a new one of this
 * type, other than those of a like name; '' is unsaid.
 */
export const unknownOrganisation = z.object({
  name: z.string().min(1).max(5000),
  is: z.union([z.uuid(), z.enum(organisationTypeKeys), z.literal('')]),
})
export type UnknownOrganisation = z.infer<typeof unknownOrganisation>

export const carryOutConsortiaImportInput = z.object({
  id: z.uuid(),
  mapping: columnMapping,
  organisations: z.array(unknownOrganisation).max(2000).default([]),
})
export type CarryOutConsortiaImportInput = z.infer<typeof carryOutConsortiaImportInput>

/** What can be wrong with a line. */
export type LineProblem =
  | 'title-missing'
  | 'title-too-long'
  | 'title-taken'
  | 'question-missing'
  | 'question-too-long'
  | 'phase-unknown'
  | 'commitment-unknown'
  | 'day-malformed'
  | 'day-ahead'
  | 'facts-differ'
  | 'partner-twice'
  | 'partner-missing'
  | 'name-too-long'
