import { parse } from 'csv-parse/sync'
import { readSheet as readXlsx } from 'read-excel-file/node'
import { OfficeRefusal } from '../office-refusal.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { textIn } from './text-in-file.ts'

/** A table as lines of cells; the place of a line, from 1, is what a spreadsheet calls it. */
export type ReadTable = { lines: string[][] }

/** The most lines below the names of the columns, and the most of one line that is kept. */
export const mostLines = 10_000
const mostCells = 60
const longestCell = 5_000

/**
 * Reads the first sheet of an XLSX file, or a CSV file as spreadsheets save it: with commas, semicolons
 * or tabs, in UTF-8, UTF-16 or as Windows in western Europe does. Days become `2027-03-31`.
 * @throws OfficeRefusal with the reason why it cannot be read
 */
export async function readSheet(content: Uint8Array<ArrayBuffer>): Promise<ReadTable> {
  const kind = inspectSheet(content)
  const cells = kind === 'xlsx' ? await readWorkbook(content) : readCsv(content)
  const lines = withoutEnd(cells.map((line) => line.slice(0, mostCells).map(wordsOf)))
  if (lines.length === 0) throw new OfficeRefusal('empty')
  if (lines.length > mostLines + 1) throw new OfficeRefusal('too-many-lines')
  return { lines }
}

async function readWorkbook(content: Uint8Array<ArrayBuffer>): Promise<unknown[][]> {
  try {
    return await readXlsx(Buffer.from(content))
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
}

function readCsv(content: Uint8Array): unknown[][] {
  const text = textIn(content)
  if (text === null) throw new OfficeRefusal('no-table')
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: mostLines + 2,
    })
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
}

/** The one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text
    .replaceAll(/"[^"]*"/g, '')
    .trimStart()
    .split(/\r?\n/, 1)
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: first.split(sign).length }))
  return counted.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ';'
}

function wordsOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  const words = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
  return words.trim().slice(0, longestCell)
}

/** Empty lines at the end are none; those in between keep the others in their place. */
function withoutEnd(lines: string[][]): string[][] {
  const last = lines.findLastIndex((line) => line.some((cell) => cell !== ''))
  return lines.slice(0, last + 1)
}
