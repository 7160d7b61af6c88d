import { Buffer } from 'node:buffer'
import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import * as Y from 'yjs'
import { fragment } from '../content-of.ts'
import { readLive } from '../read-live.ts'

/**
 * The anchors of words that stand in one run of a text, for who comments without an editor.
 * @throws `documents.passage-gone` when they do not
 */
export async function anchorsOfQuote(
  scope: Scope,
  document: string,
  quote: string,
): Promise<{ start: string; end: string }> {
  const doc = await readLive(scope, document)
  for (const node of doc.getXmlFragment(fragment).createTreeWalker(() => true)) {
    if (!(node instanceof Y.XmlText)) continue
    const pieces = node.toDelta() as { insert?: unknown }[]
    const at = pieces
      .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
      .join('')
      .indexOf(quote)
    if (at !== -1) return { start: anchor(node, at), end: anchor(node, at + quote.length) }
  }
  throw new DomainError('conflict', 'documents.passage-gone')
}

function anchor(letters: Y.XmlText, at: number): string {
  const relative = Y.createRelativePositionFromTypeIndex(letters, at)
  return Buffer.from(Y.encodeRelativePosition(relative)).toString('base64')
}
