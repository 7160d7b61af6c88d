import type { Scope } from '@voortent/database'
import {
  placeOfCitation,
  placeOfSource,
  type Subject,
  type TextNode,
  timesCited,
  withCitations,
} from '@voortent/domain/documents'
import { getCollection } from '@voortent/domain/library'
import type { Part } from '@voortent/office'
import type { Words } from './words.ts'

type Source = Awaited<ReturnType<typeof getCollection>>['entries'][number]

/** A text as it stands; that of a collection links to its sources below it, and they link back. */
export async function citingParts(
  scope: Scope,
  { subjectType, subjectId }: Subject,
  content: TextNode,
  words: Words,
): Promise<Part[]> {
  if (subjectType !== 'collection') return [{ level: 1, content }]
  const { entries } = await getCollection(scope, { collection: subjectId })
  const text: Part = { level: 1, content: withCitations(content, entries) }
  if (entries.length === 0) return [text]
  const times = timesCited(content)
  const list = entries.map((entry) => lineOf(entry, times.has(entry.number)))
  return [text, { title: words.sources, level: 1, content: { type: 'doc', content: list } }]
}

function lineOf({ number, item }: Source, cited: boolean): TextNode {
  const attrs = {
    id: placeOfSource(number),
    ...(cited && { href: `#${placeOfCitation(number, 1)}` }),
  }
  const about = [item.authors, item.on.slice(0, 4)].filter(Boolean).join(', ')
  return {
    type: 'paragraph',
    content: [
      { type: 'text', text: `[${number}]`, marks: [{ type: 'link', attrs }] },
      { type: 'text', text: ` ${item.title}. ${about}` },
    ],
  }
}
