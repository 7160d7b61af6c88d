import type { TextNode } from '@voortent/domain/documents'
import type { PartDestination } from '../contract.ts'

/** A part of a file that was read: what stands under one heading. */
export type FilePart = {
  title: string
  content: TextNode[]
  /** What it looks like. */
  becomes: PartDestination
}

const longestTitle = 150
const levels = { least: 2, most: 4 }
const introductions =
  /^(\d+\W*)?(inleiding|introductie|voorwoord|samenvatting|ambitie|onze ambitie|visie|aanleiding|introduction|summary|ambition)\b/i
const surroundings =
  /^(\d+\W*)?(bijlagen?|inhoud|inhoudsopgave|colofon|bronnen|literatuur|contents|appendix)\b/i

/** How often each depth of heading occurs, the shallowest first. */
export function headingDepths(text: TextNode): { level: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const node of text.content ?? []) {
    const depth = depthOf(node)
    if (depth) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  }
  return [...counts].map(([level, count]) => ({ level, count })).sort((a, b) => a.level - b.level)
}

/** The depth whose headings look like speerpunten: the shallowest that occurs more than once. */
export function fittingLevel(text: TextNode): number {
  const depths = headingDepths(text)
  return (depths.find(({ count }) => count > 1) ?? depths[0])?.level ?? 1
}

/** Cuts a file before every heading down to a level; what stands before the first comes first. */
export function partsOf(text: TextNode, level: number): FilePart[] {
  const parts: FilePart[] = []
  for (const node of text.content ?? []) {
    const depth = depthOf(node)
    if (depth && depth <= level) {
      const title = wordsOf(node).trim().slice(0, longestTitle)
      parts.push({ title, content: [], becomes: destinationOf(title) })
      continue
    }
    if (parts.length === 0) parts.push({ title: '', content: [], becomes: 'ambition' })
    parts.at(-1)?.content.push(depth ? fitted(node, depth - level) : node)
  }
  return parts
}

/** The words in a piece of text. */
export function wordsOf({ text = '', content = [] }: TextNode): string {
  return text + content.map(wordsOf).join('')
}

function depthOf({ type, attrs }: TextNode): number | null {
  return type === 'heading' ? Number(attrs?.depth ?? 1) : null
}

/** Headings inside a part begin at the first level a text of ours has. */
function fitted(node: TextNode, below: number): TextNode {
  const level = Math.min(levels.most, levels.least + below - 1)
  return { ...node, attrs: { level } }
}

function destinationOf(title: string): PartDestination {
  if (introductions.test(title)) return 'ambition'
  return surroundings.test(title) ? 'nothing' : 'speerpunt'
}
