import type { TextNode } from './contract.ts'

const lines = new Set(['paragraph', 'heading', 'tableRow', 'blockquote', 'listItem', 'taskItem'])
const cells = new Set(['tableCell', 'tableHeader'])

/** The words of a text, a line per paragraph, for search and for counting. */
export function plainText(node: TextNode): string {
  return wordsOf(node)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim()
}

function wordsOf(node: TextNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  const inside = (node.content ?? []).map(wordsOf).join('')
  if (cells.has(node.type)) return `${inside.trim()} `
  return lines.has(node.type) ? `${inside}\n` : inside
}
