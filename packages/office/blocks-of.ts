import type { TextNode } from '@voortent/kernel'
import type { Block } from './block.ts'
import { isVisible } from './clean.ts'
import { runsOf } from './runs-of.ts'
import { tableOf } from './table-of.ts'

/** Lists and quotes inside each other deeper than this are laid flat, with the words kept. */
const deepest = 6

/** Reads a text into blocks. Headings of the text begin at level 1, whatever the editor calls it. */
export function blocksOf(text: TextNode, depth = 0): Block[] {
  return (text.content ?? []).flatMap((node) => blockOf(node, depth))
}

function blockOf(node: TextNode, depth: number): Block[] {
  const { type, attrs = {}, content } = node
  if (type === 'paragraph') return [{ kind: 'paragraph', words: runsOf(content) }]
  if (type === 'heading') return [headingOf(node)]
  if (type === 'text') return [{ kind: 'paragraph', words: runsOf([node]) }]
  if (depth >= deepest) return blocksOf(node, depth)
  const items = (content ?? []).map((item) => blocksOf(item, depth + 1))
  if (items.length === 0) return []
  if (type === 'bulletList') return [{ kind: 'list', ordered: false, start: 1, items }]
  if (type === 'orderedList') {
    return [{ kind: 'list', ordered: true, start: startOf(attrs.start), items }]
  }
  if (type === 'taskList') {
    const done = (content ?? []).map((item) => item.attrs?.checked === true)
    const tasks = items.map((blocks, place) => ({ done: done[place] === true, blocks }))
    return [{ kind: 'tasks', items: tasks }]
  }
  if (type === 'blockquote') return [{ kind: 'quote', blocks: items.flat() }]
  if (type === 'table') {
    const table = tableOf(node, (cell) => blocksOf(cell, deepest))
    return table ? [table] : []
  }
  return blocksOf(node, depth)
}

/** A heading without words stands in no outline. */
function headingOf({ attrs = {}, content }: TextNode): Block {
  const words = runsOf(content)
  if (!words.some(({ text }) => isVisible(text))) return { kind: 'paragraph', words }
  return { kind: 'heading', level: Math.max(1, (Number(attrs.level) || 2) - 1), words }
}

function startOf(value: unknown): number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100_000
    ? Number(value)
    : 1
}
