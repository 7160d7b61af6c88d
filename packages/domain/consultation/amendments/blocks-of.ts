import type { TextNode } from '@voortent/domain/documents'

/** A paragraph, heading or item of a text, and where it begins, in characters from the start. */
export type Block = { start: number; text: string; kind: 'heading' | 'item' | 'paragraph' }

type Placed = Block & { node: TextNode }

const items = new Set(['listItem', 'taskItem', 'tableCell', 'tableHeader'])

/** The blocks of a text in order; in between stands one line break. */
export function blocksOf(content: TextNode): Block[] {
  let start = 0
  return lettersOf(content, 'paragraph').map(({ node, kind }) => {
    const text = (node.content ?? []).map(inlineOf).join('')
    const block = { start, text, kind }
    start += text.length + 1
    return block
  })
}

/** The letters of a text as passages are quoted from it. */
export function lettersIn(content: TextNode): string {
  return blocksOf(content)
    .map(({ text }) => text)
    .join('\n')
}

function inlineOf(node: TextNode): string {
  return node.type === 'text' ? (node.text ?? '') : '\n'
}

function lettersOf(node: TextNode, around: Block['kind']): Pick<Placed, 'node' | 'kind'>[] {
  if (node.type !== 'doc' && holdsLetters(node))
    return [{ node, kind: node.type === 'heading' ? 'heading' : around }]
  const inside = items.has(node.type) ? 'item' : around
  return (node.content ?? []).flatMap((child) => lettersOf(child, inside))
}

function holdsLetters({ type, content = [] }: TextNode): boolean {
  if (content.length === 0) return type === 'paragraph' || type === 'heading'
  return content.every((child) => child.type === 'text' || child.type === 'hardBreak')
}
