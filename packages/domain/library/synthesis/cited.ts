import type { TextNode } from '@voortent/kernel'

/** Numbers between brackets, as in `[2]` and `[1, 3]`. */
const citation = /\[(\d{1,4}(?:\s*,\s*\d{1,4})*)\]/g

/** What can be cited. */
type Citable = { number: number }

/** The numbers that a text cites, each once, in the order in which they first stand there. */
export function citedIn(node: TextNode): number[] {
  return [...new Set(cited(node))]
}

function cited({ text, content }: TextNode): number[] {
  const own = [...(text ?? '').matchAll(citation)].flatMap(([, inside]) => numbersIn(inside ?? ''))
  return [...own, ...(content ?? []).flatMap(cited)]
}

function numbersIn(inside: string): number[] {
  return inside.split(',').map(Number)
}

/** The text with every number of a source that is there made a link to it, within the page. */
export function withCitations(node: TextNode, sources: readonly Citable[]): TextNode {
  const known = new Set(sources.map(({ number }) => number))
  return linked(node, known)[0] ?? node
}

function linked(node: TextNode, known: Set<number>): TextNode[] {
  const { text, content } = node
  if (text !== undefined) return pieces(text).map((piece) => pieceOf(node, piece, known))
  return [content ? { ...node, content: content.flatMap((one) => linked(one, known)) } : node]
}

/** Splits a text so that every number of a citation stands alone. */
function pieces(text: string): { words: string; number?: number }[] {
  const found: { words: string; number?: number }[] = []
  let end = 0
  for (const match of text.matchAll(citation)) {
    found.push({ words: text.slice(end, match.index) })
    for (const part of match[0].split(/(\d+)/))
      found.push(/^\d+$/.test(part) ? { words: part, number: Number(part) } : { words: part })
    end = match.index + match[0].length
  }
  found.push({ words: text.slice(end) })
  return found.filter(({ words }) => words !== '')
}

function pieceOf(
  node: TextNode,
  { words, number }: { words: string; number?: number },
  known: Set<number>,
): TextNode {
  if (number === undefined || !known.has(number)) return { ...node, text: words }
  const link = { type: 'link', attrs: { href: `#bron-${number}` } }
  return { ...node, text: words, marks: [...(node.marks ?? []), link] }
}
