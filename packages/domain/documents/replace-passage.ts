import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { changeText } from './change-text.ts'
import { contentOf, fragment } from './content-of.ts'
import { passageText, placesOf } from './passages.ts'
import { rewrite } from './rewrite.ts'
import { swapPassage } from './swap-passage.ts'

/** A passage as it was quoted, and what is to stand in its place; a line break starts a new block. */
export type PassageChange = {
  quote: string
  replacement: string
  /** Where the quote stood in the passage text; of several equal passages the nearest is meant. */
  near?: number
}

/**
 * Puts other words in the place of a quoted passage of a live text, and leaves the rest as it is.
 * @throws `documents.passage-gone` when the quote stands nowhere in the text as it is now
 * @throws `documents.passage-not-unique` when it stands there more than once and nothing tells which
 * @throws `documents.no-such-text`
 */
export async function replacePassage(
  scope: Scope,
  documentId: string,
  { quote, replacement, near }: PassageChange,
): Promise<void> {
  await changeText(scope, documentId, (doc) => {
    const content = contentOf(doc)
    const place = placeOf(passageText(content), quote, near)
    const { content: nodes = [] } = swapPassage(content, place, place + quote.length, replacement)
    rewrite(doc.getXmlFragment(fragment), nodes)
  })
}

function placeOf(text: string, quote: string, near: number | undefined): number {
  const places = placesOf(text, quote)
  const [first] = places
  if (first === undefined) throw new DomainError('conflict', 'documents.passage-gone')
  if (near === undefined) {
    if (places.length > 1) throw new DomainError('conflict', 'documents.passage-not-unique')
    return first
  }
  return places.reduce((best, place) =>
    Math.abs(place - near) < Math.abs(best - near) ? place : best,
  )
}
