import type { TextMark, TextNode } from '@voortent/kernel'

/** Numbers between brackets, as in `[2]` and `[1, 3]`. */
const citation = /\[(\d{1,4}(?:\s*,\s*\d{1,4})*)\]/g

/** What can be cited. */
type Citable = { number: number }

/** A citation in a run of letters: where it stands, and the numbers it names. */
export type Citation = { from: number; to: number; numbers: number[] }

/** The citations in a run of letters, in their order. */
export function citationsIn(letters: string): Citation[] {
  return Array.from(letters.matchAll(citation), ({ 0: whole, 1: inside = '', index }) => ({
    from: index,
    to: index + whole.length,
    numbers: inside.split(',').map(Number),
  }))
}

/** The numbers that a text cites, each once, in the order in which they first stand there. */
export function citedIn(node: TextNode): number[] {
  return [...timesCited(node).keys()]
}

/** How often a text cites each number. */
export function timesCited(node: TextNode): Map<number, number> {
  const times = new Map<number, number>()
  for (const number of cited(node)) times.set(number, (times.get(number) ?? 0) + 1)
  return times
}

/**
 * What is typed to cite a source, behind these letters: a citation that ends there takes it in.
 * @returns how many of the letters are replaced, and by what
 */
export function citing(before: string, number: number): { replaced: number; letters: string } {
  const last = citationsIn(before).at(-1)
  const alone = { replaced: 0, letters: `${/[\p{L}\p{N}]$/u.test(before) ? ' ' : ''}[${number}]` }
  if (!last || last.to < before.length) return alone
  const numbers = [...new Set([...last.numbers, number])]
  return { replaced: last.to - last.from, letters: `[${numbers.join(', ')}]` }
}

/**
 * The text with every number of a source that is there made a link to it within the page, and a place
 * that the source links back to: `#bron-2` and `#aanhaling-2-1`.
 */
export function withCitations(node: TextNode, sources: readonly Citable[]): TextNode {
  const known = new Map(sources.map(({ number }) => [number, 0]))
  return linked(node, known)[0] ?? node
}

/** Where the n-th citation of a source stands in a text with citations. */
export function placeOfCitation(number: number, nth: number): string {
  return `aanhaling-${number}-${nth}`
}

/** Where a source stands in the list below the text. */
export function placeOfSource(number: number): string {
  return `bron-${number}`
}

function cited({ text, content }: TextNode): number[] {
  const own = citationsIn(text ?? '').flatMap(({ numbers }) => numbers)
  return [...own, ...(content ?? []).flatMap(cited)]
}

function linked(node: TextNode, known: Map<number, number>): TextNode[] {
  const { text, content } = node
  if (text !== undefined) return pieces(text).map((piece) => pieceOf(node, piece, known))
  return [content ? { ...node, content: content.flatMap((one) => linked(one, known)) } : node]
}

/** Splits a text so that every number of a citation stands alone. */
function pieces(text: string): { words: string; number?: number }[] {
  const found: { words: string; number?: number }[] = []
  let end = 0
  for (const { from, to } of citationsIn(text)) {
    found.push({ words: text.slice(end, from) })
    for (const part of text.slice(from, to).split(/(\d+)/))
      found.push({ words: part, ...(/^\d+$/.test(part) && { number: Number(part) }) })
    end = to
  }
  found.push({ words: text.slice(end) })
  return found.filter(({ words }) => words !== '')
}

function pieceOf(
  node: TextNode,
  { words, number }: { words: string; number?: number },
  known: Map<number, number>,
): TextNode {
  const before = number === undefined ? undefined : known.get(number)
  if (number === undefined || before === undefined) return { ...node, text: words }
  known.set(number, before + 1)
  const attrs = { href: `#${placeOfSource(number)}`, id: placeOfCitation(number, before + 1) }
  const link: TextMark = { type: 'link', attrs }
  const others = (node.marks ?? []).filter(({ type }) => type !== 'link')
  return { ...node, text: words, marks: [...others, link] }
}
