import type { TextNode } from '@voortent/kernel'
import { clean } from '../clean.ts'
import type { PandocBlock, PandocDocument } from './ast.ts'
import { insideOf } from './inside-of.ts'
import { nodesOf } from './nodes-of.ts'
import { readTable } from './read-table.ts'

/** Levels of headings a text of ours can hold. */
const headingLevels = { least: 2, most: 4 }
/** Lists inside lists deeper than this are laid flat. */
const deepest = 8

/** What was read, as far as a text of ours can hold it; pictures and notes fall away. */
export type ReadText = { title: string; content: TextNode }

/** Reads Pandoc's form into a text. Headings keep the depth they had in the file as `depth`. */
export function textOf({ meta, blocks }: PandocDocument): ReadText {
  const title = plain(nodesOf(metaInlines(meta.title)))
  return { title, content: { type: 'doc', content: blocksOf(blocks, 0) } }
}

function blocksOf(blocks: PandocBlock[], depth: number): TextNode[] {
  return blocks.flatMap((block) => blockOf(block, depth))
}

function blockOf({ t, c }: PandocBlock, depth: number): TextNode[] {
  if (t === 'Para' || t === 'Plain') return paragraph(nodesOf(c))
  if (t === 'LineBlock') return paragraph((c as unknown[]).flatMap((line) => nodesOf(line)))
  if (t === 'CodeBlock') return paragraph(letters(String((c as unknown[])[1])))
  if (t === 'Header') return heading(c as [number, unknown, unknown])
  if (t === 'Table') return [readTable(c as unknown[], (inside) => flat(blocksOf(inside, deepest)))]
  if (t === 'Figure') return []
  if (t === 'Div') return blocksOf((c as [unknown, PandocBlock[]])[1], depth)
  if (depth >= deepest) return flat(insideOf(t, c).flatMap((item) => blocksOf(item, depth)))
  const items = insideOf(t, c).map((item) => blocksOf(item, depth + 1))
  if (items.length === 0) return []
  if (t === 'BlockQuote') return [{ type: 'blockquote', content: filled(items.flat()) }]
  if (t === 'BulletList') return [listOf(items)]
  if (t === 'OrderedList') {
    const [[start]] = c as [[number]]
    return [{ type: 'orderedList', attrs: { start, type: null }, content: items.map(listItem) }]
  }
  return items.flat()
}

/** Items that all begin with a box are tasks. */
function listOf(items: TextNode[][]): TextNode {
  const boxes = items.map((item) => /^([☐☒☑])\s*/.exec(item[0]?.content?.[0]?.text ?? ''))
  if (!boxes.every((box) => box !== null)) {
    return { type: 'bulletList', content: items.map(listItem) }
  }
  const content = items.map((item, place) => ({
    type: 'taskItem',
    attrs: { checked: boxes[place]?.[1] !== '☐' },
    content: itemContent(withoutStart(item, boxes[place]?.[0].length ?? 0)),
  }))
  return { type: 'taskList', content }
}

function withoutStart([first, ...others]: TextNode[], length: number): TextNode[] {
  const [start, ...more] = first?.content ?? []
  if (!first || !start) return others
  const text = start.text?.slice(length) ?? ''
  return [{ ...first, content: [...(text ? [{ ...start, text }] : []), ...more] }, ...others]
}

function listItem(content: TextNode[]): TextNode {
  return { type: 'listItem', content: itemContent(content) }
}

/** An item begins with a paragraph, and holds no headings or tables of its own. */
function itemContent(content: TextNode[]): TextNode[] {
  const fit = content.flatMap((node) =>
    node.type === 'table' ? flat([node]) : [asParagraph(node)],
  )
  return fit[0]?.type === 'paragraph' ? fit : [{ type: 'paragraph' }, ...fit]
}

function asParagraph(node: TextNode): TextNode {
  if (node.type !== 'heading') return node
  return { type: 'paragraph', ...(node.content && { content: node.content }) }
}

/** Everything inside as paragraphs. */
function flat(nodes: TextNode[]): TextNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'heading') return [asParagraph(node)]
    return flat(node.content ?? [])
  })
}

function filled(content: TextNode[]): TextNode[] {
  return content.length > 0 ? content.map(asParagraph) : [{ type: 'paragraph' }]
}

function heading([depth, , words]: [number, unknown, unknown]): TextNode[] {
  const content = nodesOf(words).filter(({ type }) => type === 'text')
  if (!plain(content).trim()) return []
  const level = Math.min(headingLevels.most, Math.max(headingLevels.least, depth + 1))
  return [{ type: 'heading', attrs: { level, depth }, content }]
}

function paragraph(content: TextNode[]): TextNode[] {
  return plain(content).trim() ? [{ type: 'paragraph', content }] : []
}

function letters(text: string): TextNode[] {
  const cleaned = clean(text)
  return cleaned ? [{ type: 'text', text: cleaned }] : []
}

function plain(nodes: TextNode[]): string {
  return nodes.map(({ text = ' ' }) => text).join('')
}

function metaInlines(value: unknown): unknown {
  const { t, c } = (value ?? {}) as { t?: string; c?: unknown }
  return t === 'MetaInlines' ? c : []
}
