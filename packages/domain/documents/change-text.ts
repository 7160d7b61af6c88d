import { Buffer } from 'node:buffer'
import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import * as Y from 'yjs'
import { contentOf } from './content-of.ts'
import { plainText } from './plain-text.ts'
import { readLive } from './read-live.ts'
import { takeTurn } from './take-turn.ts'

/**
 * Changes a live text from a use case, in its transaction: what `change` does to it is saved as one
 * update, its readable form is brought up to it, and whoever has the text open sees it after the
 * commit. Changes of one text wait for each other; keep the transaction short, as people who write
 * in the text wait for it too.
 * @returns whether anything changed
 * @throws `documents.no-such-text`
 */
export async function changeText(
  scope: Scope,
  documentId: string,
  change: (doc: Y.Doc) => void,
): Promise<boolean> {
  await takeTurn(scope, documentId)
  const doc = await readLive(scope, documentId)
  const changes: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => changes.push(update))
  doc.transact(() => change(doc))
  if (changes.length === 0) return false
  await save(scope, documentId, Y.mergeUpdates(changes), doc)
  return true
}

async function save(
  { tx, tenantId, now }: Scope,
  documentId: string,
  change: Uint8Array,
  doc: Y.Doc,
): Promise<void> {
  const { id: materialisedTo } = await tx.documentUpdate.create({
    data: { tenantId, documentId, key: `changed:${newId()}`, data: Buffer.from(change) },
    select: { id: true },
  })
  const content = contentOf(doc)
  await tx.document.update({
    where: { tenantId_id: { tenantId, id: documentId } },
    data: { content, plainText: plainText(content), materialisedTo, changedAt: now },
    select: { id: true },
  })
  await tx.$executeRaw`SELECT pg_notify('voortent_texts', ${`${tenantId}:${documentId}`})`
}
