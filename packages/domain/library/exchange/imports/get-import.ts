import type { Scope } from '@voortent/database'
import type { LibraryImportInput, ToldColumns } from './contract.ts'
import { type DraftItem, draftItems } from './draft-items.ts'
import { fileNamed } from './files-in-zip.ts'
import { type Duplicate, findDuplicates } from './find-duplicates.ts'
import { type FoundImport, findImport } from './find-import.ts'
import { guessColumns, linesAsTold } from './lines-as-told.ts'
import type { FileInside, FoundInFile, ImportFault } from './told.ts'

/** What was read in a file, and what would become of it. */
export type LibraryPreview = Omit<FoundImport, 'found'> & {
  /** The names of a table's columns, in order; null for what is no table. */
  columns: string[] | null
  mapping: ToldColumns | null
  count: { items: number; faults: number; files: number }
  items: {
    line: number
    title: string
    kind: string
    people: string
    on: string
    doi: string
    files: number
  }[]
  faults: ImportFault[]
  duplicates: Duplicate[]
  /** Files in a ZIP that no reference names. */
  leftOver: string[]
}

/** More than this nobody reads on a page. */
const most = 100

/** @throws `library.no-such-import`, `library.members-only` */
export async function getLibraryImport(
  scope: Scope,
  { id, columns: told }: LibraryImportInput,
): Promise<LibraryPreview> {
  const { found, ...about } = await findImport(scope, id)
  const columns = found && 'lines' in found ? (found.lines[0] ?? []) : null
  const mapping = columns ? (told ?? guessColumns(columns)) : null
  const { drafts, faults } = found ? draftFrom(found, mapping) : { drafts: [], faults: [] }
  const named = new Set(drafts.flatMap(({ files }) => files))
  return {
    ...about,
    columns,
    mapping,
    count: { items: drafts.length, faults: faults.length, files: named.size },
    items: drafts.slice(0, most).map(({ line, facts, files }) => ({
      line,
      title: facts.title,
      kind: facts.kind,
      people: facts.people.map(({ name }) => name).join(', '),
      on: facts.on,
      doi: facts.doi,
      files: files.length,
    })),
    faults: faults.slice(0, most),
    duplicates: faults.length > 0 ? [] : await findDuplicates(scope, drafts),
    leftOver: (found?.files ?? []).map(({ name }) => name).filter((name) => !named.has(name)),
  }
}

/** The items that a file tells of, each with the files that are there, and everything that is wrong. */
export function draftFrom(
  found: FoundInFile,
  mapping: ToldColumns | null,
): { drafts: DraftItem[]; faults: ImportFault[] } {
  const table = 'lines' in found
  const told = table ? linesAsTold(found.lines, mapping ?? {}) : found.references
  const { drafts, faults } = draftItems(told, { strict: table })
  const broken = table ? [] : found.faults.map((fault) => ({ ...fault, field: null }))
  const atFiles = new Map(told.map(({ line, at }) => [line, at.files ?? line]))
  const missing: ImportFault[] = []
  const given = new Set<string>()
  const withFiles = drafts.map((draft) => {
    // References alone may name files that stay where they are.
    if (found.files.length === 0) return { ...draft, files: [] }
    const files = draft.files.flatMap((name) => {
      const there = fileNamed(found.files, name)
      const line = atFiles.get(draft.line) ?? draft.line
      const problem = problemOf(there, given)
      if (problem) missing.push({ line, field: 'files', problem, found: name })
      else if (there) given.add(there.name)
      return there?.name ?? []
    })
    return { ...draft, files }
  })
  const all = [...broken, ...faults, ...missing]
  return { drafts: withFiles, faults: all.toSorted((one, other) => one.line - other.line) }
}

/** Why a reference cannot have the file that it names; each file becomes one item's. */
function problemOf(there: FileInside | null, given: ReadonlySet<string>): string | null {
  if (!there) return 'no-file'
  if ('problem' in there) return there.problem
  return given.has(there.name) ? 'file-twice' : null
}
