import type { TextNode } from '@voortent/kernel'
import type { Run } from './block.ts'
import { clean, safeAddress } from './clean.ts'

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
  return { text, bold: false, italic: false, href: null }
}

function marksOf({ marks = [] }: TextNode): Omit<Run, 'text'> {
  const has = (type: string) => marks.some((mark) => mark.type === type)
  const link = marks.find(({ type }) => type === 'link')
  return { bold: has('bold'), italic: has('italic'), href: safeAddress(link?.attrs?.href) }
}
