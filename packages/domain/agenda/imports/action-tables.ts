import type { TextNode } from '@voortent/domain/documents'
import type { TableReading } from '../contract.ts'
import { wordsOf } from './parts-of.ts'

/** A table in a file, and how it can be read as actions. */
export type FileTable = { columns: string[]; rows: string[][]; reading: TableReading }

/** An action as a table told of it; the lead is a name as somebody wrote it. */
export type DraftAction = {
  title: string
  lead: string
  period: string
  startsOn: string | null
  endsOn: string | null
}

const longestTitle = 150
const headings = {
  title: /\b(acties?|activiteit(en)?|maatregel(en)?|wat|actions?|activity|measures?)\b/i,
  lead: /\b(trekker|wie|verantwoordelijke?|eigenaar|organisatie|lead|owner|who)\b/i,
  period: /\b(periode|wanneer|planning|termijn|looptijd|jaar|jaren|period|when|year)\b/i,
}

/** The tables in a text, in order, also those inside a quote. */
export function tablesIn(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node) => (node.type === 'table' ? [node] : tablesIn(node.content ?? [])))
}

/** Reads a table; its heading tells whether it looks like one of actions. */
export function readTable(table: TextNode): FileTable {
  const [head = [], ...rows] = (table.content ?? []).map((row) =>
    (row.content ?? []).map((cell) => wordsIn(cell)),
  )
  const find = (name: RegExp) => {
    const place = head.findIndex((column) => name.test(column))
    return place === -1 ? null : place
  }
  const title = find(headings.title)
  const [lead, period] = [find(headings.lead), find(headings.period)]
  const looks = title !== null && rows.length > 0
  return {
    columns: head,
    rows,
    reading: { as: looks ? 'actions' : 'text', title: title ?? 0, lead, period },
  }
}

/** The actions a table tells of; a row without a title tells of none. */
export function draftActions(
  table: TextNode,
  { title, lead, period }: TableReading,
): DraftAction[] {
  const cell = (row: string[], column: number | null) =>
    column === null ? '' : (row[column] ?? '')
  return readTable(table).rows.flatMap((row) => {
    const name = cell(row, title).slice(0, longestTitle).trim()
    const when = cell(row, period)
    return name ? [{ title: name, lead: cell(row, lead), period: when, ...yearsIn(when) }] : []
  })
}

/** A period in years, such as `2025` or `2025-2027`, as days; another is kept in words. */
function yearsIn(period: string): { startsOn: string | null; endsOn: string | null } {
  const years = /^\s*(20\d\d)(?:\s*(?:-|–|\/|t\/m|tot|to)\s*(20\d\d))?\s*$/.exec(period)
  const [, first, last = first] = years ?? []
  if (!first || !last || last < first) return { startsOn: null, endsOn: null }
  return { startsOn: `${first}-01-01`, endsOn: `${last}-12-31` }
}

function wordsIn(cell: TextNode): string {
  return (cell.content ?? []).map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim()
}
