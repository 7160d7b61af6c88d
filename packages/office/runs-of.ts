import type { TextNode } from '@voortent/kernel'
import type { Run } from './block.ts'
import { clean, placeIn, safeAddress } from './clean.ts'

/** The letters of a paragraph in runs; what it does not know it passes, with the words kept. */
export function runsOf(nodes: readonly TextNode[] = []): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'hardBreak') return [plainRun('\n')]
    if (node.type !== 'text') return runsOf(node.content)
    const text = clean(node.text ?? '')
    return text ? [{ ...plainRun(text), ...marksOf(node) }] : []
  })
}

/** Letters without any mark. */
export function plainRun(text: string): Run {
  return { text, bold: false, italic: false, href: null, to: null, id: null }
}

function marksOf({ marks = [] }: TextNode): Omit<Run, 'text'> {
  const has = (type: string) => marks.some((mark) => mark.type === type)
  const link = marks.find(({ type }) => type === 'link')
  const { href, id } = link?.attrs ?? {}
  return {
    bold: has('bold'),
    italic: has('italic'),
    href: safeAddress(href),
    to: typeof href === 'string' && href.startsWith('#') ? placeIn(href.slice(1)) : null,
    id: placeIn(id),
  }
}
