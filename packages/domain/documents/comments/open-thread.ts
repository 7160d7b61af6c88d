import { Buffer } from 'node:buffer'
import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { OpenThreadInput, TextStanding } from '../contract.ts'
import type { DocumentEvent } from '../events.ts'
import { requireCommenter } from '../permissions.ts'
import { readLive } from '../read-live.ts'
import { addComment } from './add-comment.ts'
import { anchorsIn, passageBetween } from './anchors.ts'
import { announceThreads } from './announce.ts'
import { threadFacts } from './thread-facts.ts'

const longestQuote = 2000

/**
 * Says something about a passage. The text is not touched: the anchors come from the browser's own
 * copy and are looked up in the text as it is saved.
 * @throws `documents.observers-only-read`
 * @throws `documents.passage-unknown` for anchors of letters that are not saved, or of none at all
 */
export async function openThread(
  scope: Scope,
  { document, start, end, body }: OpenThreadInput,
  text: TextStanding,
): Promise<{ id: string }> {
  const { tx, tenantId, now } = scope
  requireCommenter(scope.actor)
  const anchors = anchorsIn({ start, end })
  const quote = anchors && passageBetween(await readLive(scope, document), anchors)
  if (!anchors || !quote?.trim()) throw new DomainError('conflict', 'documents.passage-unknown')
  const id = newId<'comment-thread'>()
  await tx.commentThread.create({
    data: {
      tenantId,
      id,
      documentId: document,
      anchorStart: Buffer.from(anchors.start),
      anchorEnd: Buffer.from(anchors.end),
      quote: quote.slice(0, longestQuote),
      openedAt: now,
    },
    select: { id: true },
  })
  await addComment(scope, id, body)
  await announceThreads(scope, document)
  const type: DocumentEvent = 'thread.opened'
  const payload = threadFacts(text, id)
  await scope.record({ type, subjectType: 'document', subjectId: document, payload })
  return { id }
}
