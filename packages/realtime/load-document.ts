import type { Pool } from 'pg'
import type * as Y from 'yjs'
import { docOf } from './room-text.ts'
import { readUpdates } from './update-log.ts'

/** A text as the database holds it, and the number of the last update in it (0 for none). */
export type LoadedDocument = { doc: Y.Doc; lastId: bigint }

/** Rebuilds a text outside its room, for pages and search. The editor's fragment is `default`. */
export async function loadDocument(
  pool: Pool,
  tenantId: string,
  documentId: string,
): Promise<LoadedDocument> {
  const updates = await readUpdates(pool, { tenantId, documentId })
  return { doc: docOf(updates), lastId: updates.at(-1)?.id ?? 0n }
}
