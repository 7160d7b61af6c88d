import type { TextNode } from '@voortent/domain/documents'

/** A table of plain words, with a head. */
export function tableNode(head: string[], rows: string[][]): TextNode {
  const row = (type: string) => (cells: string[]) => ({
    type: 'tableRow',
    content: cells.map((text) => ({ type, content: [paragraph(text)] })),
  })
  return { type: 'table', content: [row('tableHeader')(head), ...rows.map(row('tableCell'))] }
}

function paragraph(text: string): TextNode {
  return { type: 'paragraph', content: text ? [{ type: 'text', text }] : [] }
}
