import { diffArrays } from 'diff'
import type { TextNode } from './contract.ts'
import { type Block, blocksIn, inlineText, isBlockOfLetters } from './passages.ts'
import { wordsOf } from './words.ts'

/**
 * A text in which other letters stand in the place of a passage. Words that stay keep their marks and
 * new ones take those of what they replace; a new line becomes a block like the one it follows.
 * @param from where the passage begins in the passage text, @param to where it ends
 */
export function swapPassage(
  content: TextNode,
  from: number,
  to: number,
  replacement: string,
): TextNode {
  const covered = blocksIn(content).filter(
    ({ start, text }) => start <= to && start + text.length >= from && (start < to || from === to),
  )
  const results = resultsOf(covered, from, to, replacement)
  return (
    rebuilt(content, new Map(covered.map(({ node }, at) => [node, results[at] ?? []])))[0] ??
    content
  )
}

/** What comes in the place of each covered block. */
function resultsOf(
  covered: readonly Block[],
  from: number,
  to: number,
  replacement: string,
): TextNode[][] {
  const parts = covered.map(({ node, start }) => cut(node.content ?? [], from - start, to - start))
  const lines = linesFor(
    parts.map(({ inside }) => inside),
    replacement,
  )
  const [first, last] = [parts[0], parts.at(-1)]
  const filled = lines.map((line, at) => {
    const inside = restyle(parts[at]?.inside ?? [], line)
    return [
      ...(at === 0 ? (first?.before ?? []) : []),
      ...inside,
      ...(at === lines.length - 1 ? (last?.after ?? []) : []),
    ]
  })
  return covered.map(({ node }, at) => {
    const isLast = at === covered.length - 1
    const mine = isLast ? filled.slice(at) : filled.slice(at, at + 1)
    return mine.map((inline, place) =>
      place === 0 ? withInline(node, inline) : next(node, inline),
    )
  })
}

/** Lines of the replacement, one per block; where a block held breaks its lines stay together. */
function linesFor(insides: readonly TextNode[][], replacement: string): string[] {
  const lines = replacement.split('\n')
  const [only] = insides
  if (insides.length > 1 || !only) return lines
  const together = inlineText(only).split('\n').length
  return [lines.slice(0, together).join('\n'), ...lines.slice(together)]
}

function withInline(node: TextNode, content: TextNode[]): TextNode {
  const { content: _, ...rest } = node
  return content.length > 0 ? { ...rest, content } : rest
}

function next(node: TextNode, content: TextNode[]): TextNode {
  return withInline(node.type === 'heading' ? { type: 'paragraph' } : node, content)
}

type Cut = { before: TextNode[]; inside: TextNode[]; after: TextNode[] }

function cut(nodes: readonly TextNode[], from: number, to: number): Cut {
  const pieces: Cut = { before: [], inside: [], after: [] }
  let at = 0
  for (const node of nodes) {
    const letters = node.type === 'text' ? (node.text ?? '') : '\n'
    const [left, right] = [from - at, to - at].map((edge) => clamp(edge, letters.length))
    add(pieces.before, node, letters.slice(0, left))
    add(pieces.inside, node, letters.slice(left, right))
    add(pieces.after, node, letters.slice(right))
    at += letters.length
  }
  return pieces
}

function clamp(edge: number, length: number): number {
  return Math.min(Math.max(edge, 0), length)
}

function add(pieces: TextNode[], node: TextNode, letters: string): void {
  if (letters !== '') pieces.push(node.type === 'text' ? { ...node, text: letters } : node)
}

type Word = { text: string; node: TextNode }

/** These letters, with the marks of the old ones they are or replace. */
function restyle(old: readonly TextNode[], line: string): TextNode[] {
  const before = old.flatMap((node) =>
    inWords(node.type === 'text' ? (node.text ?? '') : '\n', node),
  )
  const after = inWords(line, { type: 'text' })
  const made: TextNode[] = []
  let here = 0
  let style: TextNode = before[0]?.node ?? { type: 'text' }
  const changes = diffArrays(before, after, { comparator: (one, other) => one.text === other.text })
  for (const { added, removed, count, value } of changes) {
    const same = before.slice(here, here + count)
    if (removed && same[0]) style = same[0].node
    if (!added) here += count
    if (removed) continue
    for (const [at, { text }] of value.entries()) {
      if (!added) style = same[at]?.node ?? style
      made.push(text === '\n' ? { type: 'hardBreak' } : letters(style, text))
    }
  }
  return made
}

function letters({ marks }: TextNode, text: string): TextNode {
  return { type: 'text', text, ...(marks && marks.length > 0 && { marks }) }
}

function inWords(text: string, node: TextNode): Word[] {
  return wordsOf(text).map((word) => ({ text: word, node }))
}

const items = new Set(['listItem', 'taskItem'])
const emptiable = new Set([...items, 'bulletList', 'orderedList', 'taskList', 'blockquote'])

/** The tree with results in the place of blocks; what is left without anything inside goes. */
function rebuilt(node: TextNode, results: ReadonlyMap<TextNode, TextNode[]>): TextNode[] {
  if (node.type !== 'doc' && isBlockOfLetters(node)) return results.get(node) ?? [node]
  const old = node.content ?? []
  const content = old.flatMap((child) => rebuilt(child, results))
  if (content.length === 0 && old.length > 0) {
    if (emptiable.has(node.type)) return []
    return [{ ...node, content: node.type === 'doc' ? [] : [{ type: 'paragraph' }] }]
  }
  if (items.has(node.type) && old.length === 1 && content.length > 1) {
    return content.map((child, at) => ({
      ...node,
      ...(node.attrs && {
        attrs: at > 0 && 'checked' in node.attrs ? { checked: false } : node.attrs,
      }),
      content: [child],
    }))
  }
  return [old.length > 0 ? { ...node, content } : node]
}
