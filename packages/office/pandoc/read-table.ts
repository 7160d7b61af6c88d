import type { TextNode } from '@voortent/kernel'
import type { PandocBlock } from './ast.ts'

type PandocCell = [unknown, unknown, number, number, PandocBlock[]]
type PandocRow = [unknown, PandocCell[]]
type PandocTable = [
  unknown,
  unknown,
  unknown[],
  [unknown, PandocRow[]],
  [unknown, number, PandocRow[], PandocRow[]][],
  [unknown, PandocRow[]],
]

/** A table of ours: its head in header cells. A table without a head gets its first row as one. */
export function readTable(
  parts: unknown[],
  inside: (blocks: PandocBlock[]) => TextNode[],
): TextNode {
  const [, , , [, head], bodies, [, foot]] = parts as PandocTable
  const body = [...bodies.flatMap(([, , heads, rows]) => [...heads, ...rows]), ...foot]
  const said = head.filter(([, cells]) => cells.some(([, , , , blocks]) => blocks.length > 0))
  const headRows = said.length > 0 ? said : body.slice(0, 1)
  const bodyRows = said.length > 0 ? body : body.slice(1)
  const row = (type: string) => (one: PandocRow) => rowOf(one, type, inside)
  return {
    type: 'table',
    content: [...headRows.map(row('tableHeader')), ...bodyRows.map(row('tableCell'))],
  }
}

function rowOf(
  [, cells]: PandocRow,
  type: string,
  inside: (blocks: PandocBlock[]) => TextNode[],
): TextNode {
  const content = cells.map(([, , rowspan, colspan, blocks]) => {
    const paragraphs = inside(blocks)
    return {
      type,
      attrs: { colspan, rowspan, colwidth: null },
      content: paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }],
    }
  })
  return { type: 'tableRow', content }
}
