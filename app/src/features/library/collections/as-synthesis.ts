import type { Api } from '@voortent/api'
import type { TextNode } from '@voortent/domain/documents/contract'
import type { Stance } from '@voortent/domain/library/contract'

export type Collection = Awaited<ReturnType<Api['collections']['show']>>
export type Asked = Awaited<ReturnType<Api['collections']['get']>>['asked'][number]
type Published = NonNullable<Awaited<ReturnType<Api['library']['showSynthesis']>>>

/** A synthesis to read, as it is being written or as it was published. */
export type Synthesis = {
  content: TextNode | null
  sources: { number: number; note: string; title: string; under: string; to: string | null }[]
  findings: { id: string; words: string }[]
  stances: { number: number; finding: string; stance: Stance; note: string }[]
  gaps: string
}

/** Where an item is read by who reads: null for what they may not open. */
type PathOf = (item: { id: string; open: boolean }) => string | null

export function synthesisOf(collection: Collection, pathOf: PathOf): Synthesis {
  const { content, entries, findings, stances, gaps } = collection
  const numbers = new Map(entries.map(({ id, number }) => [id, number]))
  return {
    content,
    findings,
    gaps,
    sources: entries.map(({ number, note, item }) => ({
      number,
      note,
      title: item.title,
      under: item.authors,
      to: pathOf(item),
    })),
    stances: stances.flatMap(({ entry, ...stance }) => {
      const number = numbers.get(entry)
      return number === undefined ? [] : [{ number, ...stance }]
    }),
  }
}

export function synthesisIn(published: Published, pathOf: PathOf): Synthesis {
  const { content, sources, findings, gaps } = published
  return {
    content,
    gaps,
    findings: findings.map((words, place) => ({ id: String(place), words })),
    sources: sources.map(({ number, note, item }) => ({
      number,
      note,
      title: item.title,
      under: '',
      to: pathOf(item),
    })),
    stances: sources.flatMap(({ number, stances }) =>
      stances.map(({ finding, ...stance }) => ({ number, finding: String(finding), ...stance })),
    ),
  }
}
