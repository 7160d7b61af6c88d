import { newId } from '@voortent/kernel'
import type { Client } from 'pg'
import * as Y from 'yjs'
import { asOwner, type TestDocument } from './make-document.ts'

/** Adds words to a text as a use case does: a row and its announcement in one transaction. */
export function changeElsewhere(
  ownerUrl: string,
  document: TestDocument,
  words: string,
  beforeCommit: (owner: Client) => Promise<void> = async () => {},
): Promise<void> {
  return asOwner(ownerUrl, async (owner) => {
    const { tenantId, documentId, roomId } = document
    const address = [tenantId, documentId]
    await owner.query('BEGIN')
    await owner.query('SELECT pg_advisory_xact_lock(text_order_key($1, $2))', address)
    const { rows } = await owner.query<{ data: Buffer }>(
      `SELECT data FROM document_update WHERE tenant_id = $1 AND document_id = $2 ORDER BY id`,
      address,
    )
    const doc = new Y.Doc()
    for (const { data } of rows) Y.applyUpdate(doc, data)
    const before = Y.encodeStateVector(doc)
    doc.getText('words').insert(doc.getText('words').length, words)
    await owner.query(
      `INSERT INTO document_update (tenant_id, document_id, key, data) VALUES ($1, $2, $3, $4)`,
      [...address, `changed:${newId()}`, Buffer.from(Y.encodeStateAsUpdate(doc, before))],
    )
    await owner.query(`SELECT pg_notify('voortent_texts', $1)`, [roomId])
    await beforeCommit(owner)
    await owner.query('COMMIT')
  })
}
