import type { Commitment } from '../contract.ts'
import type { ConsortiumPhase } from '../phases.ts'
import type { ColumnMapping, ImportColumn, LineProblem } from './contract.ts'
import { plain } from './plain.ts'
import { commitmentIn, dayIn, namesIn, phaseIn } from './read-cells.ts'

/** A consortium as a table tells of it; organisations by the name that stands there. */
export type DraftConsortium = {
  /** The line, from 1, that tells of it first. */
  line: number
  title: string
  question: string
  phase: ConsortiumPhase
  lead: string | null
  since: string | null
  partners: { line: number; name: string; commitment: Commitment; since: string | null }[]
}

/** What is wrong in a line, and what stands there. */
export type LineFault = {
  line: number
  column: ImportColumn
  problem: LineProblem
  found: string
}

type Known = { titles: ReadonlySet<string>; today: string }
type Cells = Record<ImportColumn, string>

const longest = { title: 150, question: 300, name: 200 }

/**
 * Reads lines below the first as consortia: lines with one title are one consortium, a line without a
 * title belongs to the one above, and each names partners. Nothing is read from an empty line.
 */
export function readLines(
  lines: readonly (readonly string[])[],
  mapping: ColumnMapping,
  known: Known,
): { consortia: DraftConsortium[]; faults: LineFault[] } {
  const consortia = new Map<string, DraftConsortium>()
  const faults: LineFault[] = []
  let above: DraftConsortium | null = null
  for (const [place, line] of lines.entries()) {
    if (place === 0 || line.every((cell) => cell === '')) continue
    const number = place + 1
    const cells = cellsOf(line, mapping)
    const fault = (column: ImportColumn, problem: LineProblem) =>
      faults.push({ line: number, column, problem, found: cells[column] })
    const key = plain(cells.title)
    let draft: DraftConsortium | null = key ? (consortia.get(key) ?? null) : above
    if (draft) compareFacts(draft, cells, fault)
    else if (key) {
      draft = beginDraft(number, cells, known, fault)
      consortia.set(key, draft)
    } else fault('title', 'title-missing')
    if (draft) addPartners(draft, { number, cells, today: known.today }, fault)
    above = draft
  }
  for (const { line, question } of consortia.values())
    if (question === '')
      faults.push({ line, column: 'question', problem: 'question-missing', found: '' })
  faults.sort((one, other) => one.line - other.line)
  return { consortia: [...consortia.values()], faults }
}

type Fault = (column: ImportColumn, problem: LineProblem) => void

function cellsOf(line: readonly string[], mapping: ColumnMapping): Cells {
  const told = Object.entries(mapping) as [ImportColumn, number | null][]
  return Object.fromEntries(
    told.map(([column, place]) => [column, place === null ? '' : (line[place] ?? '').trim()]),
  ) as Cells
}

function beginDraft(line: number, cells: Cells, known: Known, fault: Fault): DraftConsortium {
  const { title, question, lead } = cells
  if (title.length > longest.title) fault('title', 'title-too-long')
  if (known.titles.has(plain(title))) fault('title', 'title-taken')
  if (question.length > longest.question) fault('question', 'question-too-long')
  if (lead.length > longest.name) fault('lead', 'name-too-long')
  const phase = cells.phase === '' ? 'vraagstuk' : phaseIn(cells.phase)
  if (!phase) fault('phase', 'phase-unknown')
  return {
    line,
    title,
    question,
    phase: phase ?? 'vraagstuk',
    lead: lead || null,
    since: cells.partner === '' ? dayOfCell(cells.since, known.today, fault) : null,
    partners: [],
  }
}

/** A later line of the same consortium repeats its facts, fills in what was left out, or is silent. */
function compareFacts(draft: DraftConsortium, cells: Cells, fault: Fault): void {
  if (cells.question !== '' && draft.question === '') draft.question = cells.question
  else if (differs(cells.question, draft.question)) fault('question', 'facts-differ')
  if (cells.lead !== '' && draft.lead === null) draft.lead = cells.lead
  else if (differs(cells.lead, draft.lead ?? '')) fault('lead', 'facts-differ')
  if (cells.phase === '') return
  const phase = phaseIn(cells.phase)
  if (!phase) fault('phase', 'phase-unknown')
  else if (phase !== draft.phase) fault('phase', 'facts-differ')
}

function addPartners(
  draft: DraftConsortium,
  { number, cells, today }: { number: number; cells: Cells; today: string },
  fault: Fault,
): void {
  const names = namesIn(cells.partner)
  if (names.length === 0) {
    if (cells.commitment !== '') fault('partner', 'partner-missing')
    return
  }
  const commitment = cells.commitment === '' ? 'geinteresseerd' : commitmentIn(cells.commitment)
  if (!commitment) fault('commitment', 'commitment-unknown')
  const since = dayOfCell(cells.since, today, fault)
  for (const name of names) {
    if (name.length > longest.name) fault('partner', 'name-too-long')
    // Who leads is no partner beside it.
    if (plain(name) === plain(draft.lead ?? '')) continue
    if (draft.partners.some((one) => plain(one.name) === plain(name)))
      fault('partner', 'partner-twice')
    else
      draft.partners.push({ line: number, name, commitment: commitment ?? 'geinteresseerd', since })
  }
}

function dayOfCell(text: string, today: string, fault: Fault): string | null {
  if (text === '') return null
  const day = dayIn(text)
  if (!day) fault('since', 'day-malformed')
  else if (day > today) fault('since', 'day-ahead')
  return day
}

function differs(one: string, other: string): boolean {
  return one !== '' && plain(one) !== plain(other)
}
