import { blocksIn, type TextNode } from '@voortent/domain/documents/contract'
import words from './sections.json' with { type: 'json' }

/** The summaries of an item, as they are written together at the head of its text. */
export type Summaries = { plainSummary: string; abstract: string }
type Section = keyof typeof words

/** A text to begin with: the summaries as they are, each below its heading, and room for the rest. */
export function textToBeginWith(summaries: Summaries, language: string): TextNode {
  const place = language === 'nl' ? 0 : 1
  const section = (name: Section, text: string): TextNode[] => [
    { type: 'heading', attrs: { level: 2 }, content: [letters(words[name][place] ?? '')] },
    ...paragraphsOf(text),
  ]
  return {
    type: 'doc',
    content: [
      ...section('plainSummary', summaries.plainSummary),
      ...section('abstract', summaries.abstract),
      ...section('body', ''),
    ],
  }
}

/**
 * Takes the summaries out of a text: what stands below their headings, up to the next one.
 * @returns only those that have a heading, and the text without them
 */
export function sectionsOf(content: TextNode): { summaries: Partial<Summaries>; body: TextNode } {
  const found: Partial<Record<Section, TextNode[]>> = {}
  const body: TextNode[] = []
  let place = body
  for (const node of content.content ?? []) {
    const section = node.type === 'heading' ? sectionNamed(lettersOf(node)) : null
    if (section) place = section === 'body' ? body : (found[section] ??= [])
    else if (node.type === 'heading') place = body
    if (!section) place.push(node)
  }
  const summaries = Object.entries(found).map(([name, nodes]) => [name, asLines(nodes)])
  return { summaries: Object.fromEntries(summaries), body: { ...content, content: body } }
}

function sectionNamed(heading: string): Section | null {
  const said = heading.trim().toLowerCase()
  const named = Object.entries(words).find(([, all]) =>
    all.some((one) => one.toLowerCase() === said),
  )
  return named ? (named[0] as Section) : null
}

function lettersOf(node: TextNode): string {
  return blocksIn({ type: 'doc', content: [node] })
    .map(({ text }) => text)
    .join(' ')
}

function asLines(nodes: TextNode[]): string {
  return blocksIn({ type: 'doc', content: nodes })
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n')
}

function paragraphsOf(text: string): TextNode[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return [{ type: 'paragraph' }]
  return lines.map((line) => ({ type: 'paragraph', content: [letters(line)] }))
}

const letters = (text: string): TextNode => ({ type: 'text', text })
