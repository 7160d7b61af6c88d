import type { TextNode } from '@voortent/kernel'

/** What a block of letters looks like to who reads it. */
export type BlockShape = 'heading' | 'item' | 'paragraph'

/** A block of letters, such as a paragraph, and where it begins in the passage text. */
export type Block = { node: TextNode; start: number; text: string; shape: BlockShape }

/**
 * The letters of a text as passages are quoted from it: a line per paragraph, heading or item, and
 * per break within one.
 */
export function passageText(content: TextNode): string {
  return blocksIn(content)
    .map(({ text }) => text)
    .join('\n')
}

/** Every place, from 0, at which a quote stands in a passage text. */
export function placesOf(text: string, quote: string): number[] {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

/** The blocks of letters of a text, in their order. */
export function blocksIn(content: TextNode): Block[] {
  const nodes = lettersOf(content)
  let start = 0
  return nodes.map(({ node, shape }) => {
    const block = { node, start, text: inlineText(node.content ?? []), shape }
    start += block.text.length + 1
    return block
  })
}

/** The letters of what stands in one block. */
export function inlineText(nodes: readonly TextNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? (node.text ?? '') : '\n')).join('')
}

/** Whether a node holds letters, and not other blocks. */
export function isBlockOfLetters({ type, content = [] }: TextNode): boolean {
  if (content.length === 0) return type === 'paragraph' || type === 'heading'
  return content.every((child) => child.type === 'text' || child.type === 'hardBreak')
}

const items = new Set(['listItem', 'taskItem'])

function lettersOf(
  node: TextNode,
  around: BlockShape = 'paragraph',
): Pick<Block, 'node' | 'shape'>[] {
  if (node.type !== 'doc' && isBlockOfLetters(node))
    return [{ node, shape: node.type === 'heading' ? 'heading' : around }]
  const inside = items.has(node.type) ? 'item' : around
  return (node.content ?? []).flatMap((child) => lettersOf(child, inside))
}
