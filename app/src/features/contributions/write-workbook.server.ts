import writeExcelFile, { type Cell as FileCell } from 'write-excel-file/node'
import type { Cell, Sheet } from './funder-sheets.ts'
import { decimalOf } from './money-words.ts'

/**
 * A workbook for spreadsheets. Amounts are numbers with two places; text is always a cell of text,
 * whatever it begins with, so that nothing in it is taken for a formula.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const pages = sheets.map(({ name, rows }) => {
    const wide = Math.max(...rows.map((cells) => cells.length))
    return {
      sheet: name,
      data: rows.map((cells) => cells.map(cellOf)),
      columns: Array.from({ length: wide }, (_, column) => ({ width: widthOf(rows, column) })),
    }
  })
  return writeExcelFile(pages).toBuffer()
}

function cellOf(cell: Cell): FileCell {
  if (typeof cell === 'string') return { type: String, value: cell }
  if ('whole' in cell) return { type: Number, value: cell.whole, format: '0' }
  return { type: Number, value: Number(decimalOf(cell.hundredths)), format: '#,##0.00' }
}

/** As wide as what stands in it, within reason. */
function widthOf(rows: readonly Cell[][], column: number): number {
  const lengths = rows.map((cells) => {
    const cell = cells[column]
    return typeof cell === 'string' ? cell.length : 14
  })
  return Math.min(48, Math.max(10, ...lengths) + 2)
}
