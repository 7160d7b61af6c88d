import type { TextMark, TextNode } from '@voortent/kernel'
import { clean, safeAddress } from '../clean.ts'
import type { Inline } from './ast.ts'

/** Letters with the marks a text of ours knows; what else stood there stays as plain words. */
export function nodesOf(inlines: unknown, marks: TextMark[] = []): TextNode[] {
  return joined((inlines as Inline[]).flatMap((inline) => nodeOf(inline, marks)))
}

function nodeOf({ t, c }: Inline, marks: TextMark[]): TextNode[] {
  if (t === 'Str') return letters(c as string, marks)
  if (t === 'Space' || t === 'SoftBreak') return letters(' ', marks)
  if (t === 'LineBreak') return [{ type: 'hardBreak' }]
  if (t === 'Strong') return nodesOf(c, withMark(marks, { type: 'bold' }))
  if (t === 'Emph') return nodesOf(c, withMark(marks, { type: 'italic' }))
  if (t === 'Link') return linked(c as [unknown, Inline[], [string, string]], marks)
  if (t === 'Code' || t === 'Math') return letters((c as [unknown, string])[1], marks)
  if (t === 'Quoted') return quoted(c as [{ t: string }, Inline[]], marks)
  if (t === 'Span' || t === 'Cite') return nodesOf((c as [unknown, Inline[]])[1], marks)
  const inside = ['Underline', 'Strikeout', 'SmallCaps', 'Superscript', 'Subscript']
  return inside.includes(t) ? nodesOf(c, marks) : []
}

function linked([, inside, [href]]: [unknown, Inline[], [string, string]], marks: TextMark[]) {
  const address = safeAddress(href)
  if (!address) return nodesOf(inside, marks)
  return nodesOf(inside, withMark(marks, { type: 'link', attrs: { href: address } }))
}

function quoted([{ t }, inside]: [{ t: string }, Inline[]], marks: TextMark[]): TextNode[] {
  const [open, close] = t === 'SingleQuote' ? ['‘', '’'] : ['“', '”']
  return [...letters(open, marks), ...nodesOf(inside, marks), ...letters(close, marks)]
}

function letters(text: string | undefined, marks: TextMark[]): TextNode[] {
  const cleaned = clean(text ?? '')
  return cleaned ? [{ type: 'text', text: cleaned, ...(marks.length > 0 && { marks }) }] : []
}

function withMark(marks: TextMark[], mark: TextMark): TextMark[] {
  return [...marks.filter(({ type }) => type !== mark.type), mark]
}

/** Neighbouring letters with the same marks are one run, as an editor keeps them. */
function joined(nodes: TextNode[]): TextNode[] {
  const runs: TextNode[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    const same = JSON.stringify(last?.marks) === JSON.stringify(node.marks)
    if (last?.type === 'text' && node.type === 'text' && same) {
      runs[runs.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    } else runs.push(node)
  }
  return runs
}
