import type { TextNode } from '@voortent/kernel'
import type { Block, Cell, Table } from './block.ts'

/** Wider tables no page holds, and none is written; further cells fall away. */
const mostColumns = 24

/**
 * A table as a whole grid: cells that reach outside it are cut, places nobody fills get an empty
 * cell, and rows of nothing but header cells at the top are its head. Null without any cell.
 */
export function tableOf(node: TextNode, inside: (cell: TextNode) => Block[]): Table | null {
  const given = (node.content ?? []).filter(({ type }) => type === 'tableRow')
  const headRows = headRowsOf(given)
  const taken = new Set<string>()
  const placed = given.map((row, y) => {
    const last = y < headRows ? headRows : given.length
    return place(row.content ?? [], y, last, taken, inside)
  })
  const columns = Math.max(0, ...placed.flat().map(({ x, cell }) => x + cell.colspan))
  if (columns === 0) return null
  const rows = placed.map((cells, y) => {
    const empty = Array.from({ length: columns }, (_, x) => x)
      .filter((x) => !taken.has(`${x},${y}`))
      .map((x) => ({ x, cell: { header: false, colspan: 1, rowspan: 1, blocks: [] } }))
    return [...cells, ...empty].sort((one, other) => one.x - other.x).map(({ cell }) => cell)
  })
  return { kind: 'table', columns, headRows, rows }
}

function headRowsOf(rows: TextNode[]): number {
  const first = rows.findIndex(
    ({ content = [] }) =>
      content.length === 0 || content.some(({ type }) => type !== 'tableHeader'),
  )
  return first === -1 ? Math.min(1, rows.length) : first
}

function place(
  cells: TextNode[],
  y: number,
  lastRow: number,
  taken: Set<string>,
  inside: (cell: TextNode) => Block[],
): { x: number; cell: Cell }[] {
  const placed: { x: number; cell: Cell }[] = []
  let x = 0
  for (const node of cells) {
    while (taken.has(`${x},${y}`)) x += 1
    if (x >= mostColumns) break
    const rowspan = Math.min(whole(node.attrs?.rowspan), lastRow - y)
    let colspan = 1
    const most = Math.min(whole(node.attrs?.colspan), mostColumns - x)
    while (colspan < most && !taken.has(`${x + colspan},${y}`)) colspan += 1
    for (let down = 0; down < rowspan; down += 1) {
      for (let right = 0; right < colspan; right += 1) taken.add(`${x + right},${y + down}`)
    }
    const header = node.type === 'tableHeader'
    placed.push({ x, cell: { header, colspan, rowspan, blocks: inside(node) } })
    x += colspan
  }
  return placed
}

function whole(value: unknown): number {
  return Number.isInteger(value) && Number(value) > 0 ? Math.min(Number(value), 1000) : 1
}
