import type * as Y from 'yjs'
import { contentOf } from '../content-of.ts'
import { passageText, placesOf } from '../passages.ts'
import { type Anchors, passageBetween } from './anchors.ts'

/**
 * Whether the passage a thread is about still stands in its text: where its letters are, or, when they
 * were cut and put elsewhere, where the same words stand once.
 */
export function standsIn(doc: Y.Doc): (thread: Anchors & { quote: string }) => boolean {
  const text = passageText(contentOf(doc))
  return ({ quote, ...anchors }) =>
    Boolean(passageBetween(doc, anchors)) || placesOf(text, quote).length === 1
}
