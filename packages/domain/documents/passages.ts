import type { TextNode } from './contract.ts'

/** A block of letters, such as a paragraph, and where it begins in the passage text. */
export type Block = { node: TextNode; start: number; text: string }

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
  return nodes.map((node) => {
    const block = { node, start, text: inlineText(node.content ?? []) }
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

function lettersOf(node: TextNode): TextNode[] {
  if (node.type !== 'doc' && isBlockOfLetters(node)) return [node]
  return (node.content ?? []).flatMap(lettersOf)
}
