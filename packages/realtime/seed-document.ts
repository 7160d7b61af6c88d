import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { RoomAddress } from './room-id.ts'

/** Runs one statement with positional parameters. */
export type Execute = (sql: string, values: unknown[]) => Promise<unknown>

/**
 * Gives a new document its first text. Runs inside the tenant transaction of the caller, in which
 * the document's row was made; nobody may have the document open.
 */
export async function seedDocument(
  execute: Execute,
  { tenantId, documentId }: RoomAddress,
  doc: Y.Doc,
): Promise<void> {
  await execute(
    `INSERT INTO document_update (tenant_id, document_id, key, data)
     VALUES ($1::uuid, $2::uuid, $3, $4)`,
    [tenantId, documentId, randomUUID(), Buffer.from(Y.encodeStateAsUpdate(doc))],
  )
}
