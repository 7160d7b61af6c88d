import { clean, isVisible } from '../clean.ts'
import { outlineOf } from '../outline-of.ts'
import type { Publication } from '../publication.ts'
import { wordsOf } from '../words.ts'

/** Fewer headings need no table of contents. */
const enoughHeadings = 3

/** What the layout is given, and nothing beside it: letters that can be printed, in blocks. */
export function dataOf(publication: Publication, logo: string | null) {
  const { language, title, subtitle = '', publisher, facts } = publication
  const blocks = outlineOf(publication)
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  return {
    language,
    title: isVisible(title) ? clean(title).trim() : '–',
    subtitle: clean(subtitle),
    publisher: clean(publisher),
    facts: facts.map(({ label, value }) => ({ label: clean(label), value: clean(value) })),
    logo: logo && { path: logo, altText: clean(publication.logo?.altText ?? '') },
    words: wordsOf(language),
    contents: headings.length >= enoughHeadings,
    blocks,
  }
}
