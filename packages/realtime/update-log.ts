import type { Pool, QueryConfig } from 'pg'
import type { RoomAddress } from './room-id.ts'

/** One Yjs update as the database holds it. */
export type StoredUpdate = {
  id: bigint
  key: string
  data: Uint8Array
  /** True when the document's readable content holds it. */
  materialised: boolean
}

/** An update to add, or with `data` null one that a compaction took the place of. */
export type UpdateWrite = { key: string; data: Uint8Array | null }

/** A query that is given up after 10 s, and its connection with it. */
export function impatient(query: QueryConfig): QueryConfig {
  return Object.assign(query, { query_timeout: 10_000 })
}

/** All updates of a document, oldest first. */
export async function readUpdates(
  pool: Pool,
  { tenantId, documentId }: RoomAddress,
): Promise<StoredUpdate[]> {
  const { rows } = await pool.query<Omit<StoredUpdate, 'id'> & { id: string }>(
    impatient({
      text: 'SELECT id, key, data, materialised FROM read_document_updates($1, $2)',
      values: [tenantId, documentId],
    }),
  )
  return rows.map((row) => ({ ...row, id: BigInt(row.id) }))
}

/** Saves a batch in one round trip; when the promise resolves it is committed. */
export async function saveUpdates(
  pool: Pool,
  { tenantId, documentId }: RoomAddress,
  batch: UpdateWrite[],
): Promise<void> {
  const keys: string[] = []
  const contents: Buffer[] = []
  const replaced: string[] = []
  for (const { key, data } of batch) {
    if (data) {
      keys.push(key)
      contents.push(Buffer.from(data.buffer, data.byteOffset, data.byteLength))
    } else {
      replaced.push(key)
    }
  }
  const values: unknown[] = [tenantId, documentId, keys, contents]
  if (replaced.length > 0)
    await pool.query(impatient({ ...replace, values: [...values, replaced] }))
  else await pool.query(impatient({ ...append, values }))
}

// One plain statement costs a third less than a function around it. The setting is made while the
// rows are read, before the policy looks at the first of them; without it the policy refuses.
const append = {
  name: 'append-updates',
  text: `INSERT INTO document_update (tenant_id, document_id, key, data)
         SELECT $1, $2, u.key, u.data FROM unnest($3::text[], $4::bytea[]) AS u(key, data)
         WHERE set_config('app.tenant_id', $1::uuid::text, true) IS NOT NULL`,
}
const replace = {
  name: 'replace-updates',
  text: 'SELECT replace_document_updates($1, $2, $3, $4, $5)',
}
