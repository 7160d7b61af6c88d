import { canonicalJson } from '@voortent/kernel'
import type { TextMark, TextNode } from './contract.ts'

/**
 * The one way to write a text down, so that equal texts have equal bytes: neighbouring letters with
 * the same marks joined, marks in order of their name, Unicode in NFC, what is empty left out, and
 * all of it as JSON after RFC 8785. docs/canonieke-vorm.md describes it for who verifies.
 */
export function canonicalForm(text: TextNode): string {
  return canonicalJson(normalNode(text))
}

function normalNode(node: TextNode): TextNode {
  const content = joined((node.content ?? []).map(normalNode))
  const marks = (node.marks ?? []).map(normalMark).sort(byType)
  const attrs = given(node.attrs)
  return {
    type: node.type,
    ...(attrs && { attrs }),
    ...(content.length > 0 && { content }),
    ...(node.text !== undefined && { text: node.text.normalize('NFC') }),
    ...(marks.length > 0 && { marks }),
  }
}

function normalMark({ type, attrs }: TextMark): TextMark {
  const kept = given(attrs)
  return { type, ...(kept && { attrs: kept }) }
}

function given(attrs: TextNode['attrs']): TextNode['attrs'] | undefined {
  const pairs = Object.entries(attrs ?? {}).filter(([, value]) => value !== null)
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined
}

/** An editor may cut a run of letters anywhere; the text stays the same. */
function joined(nodes: TextNode[]): TextNode[] {
  const runs: TextNode[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node)) {
      runs[runs.length - 1] = {
        ...last,
        text: `${last.text ?? ''}${node.text ?? ''}`.normalize('NFC'),
      }
    } else runs.push(node)
  }
  return runs
}

function sameMarks(one: TextNode, other: TextNode): boolean {
  return canonicalJson(one.marks ?? []) === canonicalJson(other.marks ?? [])
}

function byType(one: TextMark, other: TextMark): number {
  return one.type < other.type ? -1 : one.type > other.type ? 1 : 0
}
