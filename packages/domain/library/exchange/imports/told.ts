import type { ToldField } from './contract.ts'

/** A reference as a file tells it, and the line, from 1, where each part of it stands. */
export type Told = {
  line: number
  at: Partial<Record<ToldField, number>>
  text: Partial<Record<ToldField, string>>
}

/** What is wrong in a line: a key that has a sentence, where it stands, and what stands there. */
export type ImportFault = { line: number; field: ToldField | null; problem: string; found: string }

/** What the worker read in a file. */
export type FoundInFile = (
  | { references: Told[]; faults: { line: number; problem: string; found: string }[] }
  | { lines: string[][] }
) & { inside?: string; files: FileInside[] }

/** A file beside references in a ZIP: kept under an id, or with a reason why it cannot be. */
export type FileInside = { name: string; bytes: number } & (
  | { file: string; mediaType: string }
  | { problem: 'file-not-kept' | 'file-encrypted' | 'file-broken' | 'file-too-large' }
)
