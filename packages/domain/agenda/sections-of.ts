import type { TextNode } from '@voortent/domain/documents'
import { longestTitle } from './contract.ts'

/** A part of a text under a heading of its highest level. */
export type TextSection = {
  /** Place of the heading among the blocks of the text, and of the first block after the part. */
  from: number
  until: number
  title: string
  /** What stands under the heading. */
  content: TextNode
}

/** The parts of a text, one per heading of the highest level it has; what stands before is none. */
export function sectionsOf(text: TextNode): TextSection[] {
  const blocks = text.content ?? []
  const headings = blocks.flatMap((block, place) => {
    const title = wordsOf(block)
    return block.type === 'heading' && title ? [{ place, title, level: levelOf(block) }] : []
  })
  const highest = Math.min(...headings.map(({ level }) => level))
  const starts = headings.filter(({ level }) => level === highest)
  return starts.map(({ place, title }, number) => {
    const until = starts[number + 1]?.place ?? blocks.length
    const under = blocks.slice(place + 1, until)
    // A heading that is too long for a title is kept whole in the text.
    const whole = title.length > longestTitle && blocks[place]
    const content = { type: 'doc', content: whole ? [whole, ...under] : under }
    return { from: place, until, title: title.slice(0, longestTitle), content }
  })
}

/** The text without these parts. */
export function without(text: TextNode, sections: readonly TextSection[]): TextNode {
  const gone = (place: number) => sections.some(({ from, until }) => place >= from && place < until)
  return { ...text, content: (text.content ?? []).filter((_, place) => !gone(place)) }
}

function levelOf({ attrs }: TextNode): number {
  return Number(attrs?.level ?? 1)
}

function wordsOf(node: TextNode): string {
  return [node.text ?? '', ...(node.content ?? []).map(wordsOf)]
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
