import type { Scope } from '@voortent/database'
import type { TextNode } from '@voortent/domain/documents'
import { dayOf } from '@voortent/kernel'
import type { ImportInput, ImportState } from '../contract.ts'
import { type FileTable, readTable, tablesIn } from './action-tables.ts'
import { findImport } from './find-import.ts'
import { type FilePart, fittingLevel, headingDepths, partsOf, wordsOf } from './parts-of.ts'

/** What was read in a file, cut into parts, with what we think each becomes. */
export type ImportPreview = {
  id: string
  fileName: string
  state: ImportState
  progress: number
  problem: string | null
  facts: { title: string; fromYear: number; untilYear: number; ambition: string }
  level: number
  /** The depths of headings there are, and how many of each. */
  levels: { level: number; count: number }[]
  parts: FilePart[]
  /** Tables in order, with the place of the part they stand in. */
  tables: (FileTable & { part: number })[]
}

const longest = { title: 150, ambition: 400 }

/** @throws `agenda.no-such-import` */
export async function getImport(
  scope: Scope,
  { id, level: asked }: ImportInput,
): Promise<ImportPreview> {
  const { content, title, ...found } = await findImport(scope, id)
  const text = content ?? { type: 'doc' }
  const level = asked ?? fittingLevel(text)
  const parts = partsOf(text, level)
  const named = (title || found.fileName.replace(/\.\w+$/, '')).trim().slice(0, longest.title)
  return {
    ...found,
    facts: {
      title: named,
      ...yearsIn(`${named} ${found.fileName}`, scope.now),
      ambition: firstParagraph(parts),
    },
    level,
    levels: headingDepths(text),
    parts,
    tables: parts.flatMap(({ content: nodes }, part) =>
      tablesIn(nodes).map((table) => ({ ...readTable(table), part })),
    ),
  }
}

/** Years named in the title, else from this year on. */
function yearsIn(text: string, now: Date): { fromYear: number; untilYear: number } {
  const [, first, last] = /(20\d\d)\D{1,5}(20\d\d)/.exec(text) ?? []
  if (first && last && first <= last) return { fromYear: Number(first), untilYear: Number(last) }
  const fromYear = Number(dayOf(now).slice(0, 4))
  return { fromYear, untilYear: fromYear + 3 }
}

function firstParagraph(parts: FilePart[]): string {
  const introduction = parts.filter(({ becomes }) => becomes === 'ambition')
  const found = introduction
    .flatMap(({ content }): TextNode[] => content)
    .find(({ type }) => type === 'paragraph')
  const words = found ? wordsOf(found).trim() : ''
  return words.length <= longest.ambition ? words : ''
}
