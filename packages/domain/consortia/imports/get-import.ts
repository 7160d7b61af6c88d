import type { Scope } from '@voortent/database'
import { findLikeNames, type LikeName } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import type { ColumnMapping, ConsortiaImportInput } from './contract.ts'
import { findImport } from './find-import.ts'
import { guessColumns } from './guess-columns.ts'
import { listOrganisations, unknownNames } from './organisations-by-name.ts'
import { plain } from './plain.ts'
import { type DraftConsortium, type LineFault, readLines } from './read-lines.ts'

/** What was read in a table, and what would become of it. */
export type ConsortiaPreview = {
  id: string
  fileName: string
  state: 'queued' | 'working' | 'ready' | 'failed'
  progress: number
  problem: string | null
  /** The names of the columns, in order. */
  columns: string[]
  mapping: ColumnMapping
  /** How many consortia and partners there are, and the first of them. */
  count: { consortia: number; partners: number; faults: number }
  consortia: (Pick<DraftConsortium, 'line' | 'title' | 'question' | 'phase' | 'lead'> & {
    partners: string[]
  })[]
  faults: LineFault[]
  /** Names that no organisation here has, each with those that it likely is. */
  unknown: { name: string; likely: LikeName[] }[]
  organisations: { id: string; name: string }[]
}

/** More than this nobody reads on a page. */
const most = 100

/** @throws `consortia.no-such-import`, `consortia.keepers-only` */
export async function getConsortiaImport(
  scope: Scope,
  { id, mapping: told }: ConsortiaImportInput,
): Promise<ConsortiaPreview> {
  const { lines, ...found } = await findImport(scope, id)
  const [columns = []] = lines ?? []
  const mapping = told ?? guessColumns(columns)
  const { consortia, faults } = await draftFrom(scope, lines ?? [], mapping)
  const organisations = await listOrganisations(scope)
  const unknown = unknownNames(consortia, organisations)
  const likely = await findLikeNames(scope, unknown)
  return {
    ...found,
    columns,
    mapping,
    count: {
      consortia: consortia.length,
      partners: consortia.reduce((sum, { partners }) => sum + partners.length, 0),
      faults: faults.length,
    },
    consortia: consortia.slice(0, most).map(({ line, title, question, phase, lead, partners }) => ({
      line,
      title,
      question,
      phase,
      lead,
      partners: partners.map(({ name }) => name),
    })),
    faults: faults.slice(0, most),
    unknown: unknown.map((name) => ({ name, likely: likely.get(name) ?? [] })),
    organisations,
  }
}

/** The consortia that lines tell of, beside those that are there. */
export async function draftFrom(scope: Scope, lines: string[][], mapping: ColumnMapping) {
  const { tx, tenantId, now } = scope
  const there = await tx.consortium.findMany({ where: { tenantId }, select: { title: true } })
  const titles = new Set(there.map(({ title }) => plain(title)))
  return readLines(lines, mapping, { titles, today: dayOf(now) })
}
