import type pg from 'pg'
import type { RoomAddress } from './room-id.ts'

/** One Yjs update as the database holds it. */
export type StoredUpdate = {
  id: bigint
  /** `root`, or the guid of a subdocument */
  part: string
  key: string
  data: Uint8Array
  /** True when the document's readable content holds it. */
  materialised: boolean
}

/** A change of what is stored: an update to add, or with `data` null one that a compaction holds. */
export type UpdateWrite = { part: string; key: string; data: Uint8Array | null }

/** A query that is given up after 10 s, and its connection with it. */
export function impatient(query: pg.QueryConfig): pg.QueryConfig {
  return Object.assign(query, { query_timeout: 10_000 })
}

/** All updates of a document, oldest first. */
export async function readUpdates(pool: pg.Pool, room: RoomAddress): Promise<StoredUpdate[]> {
  const { rows } = await pool.query<Omit<StoredUpdate, 'id'> & { id: string }>(
    impatient({
      text: 'SELECT id, part, key, data, materialised FROM read_document_updates($1, $2)',
      values: [room.tenantId, room.documentId],
    }),
  )
  return rows.map((row) => ({ ...row, id: BigInt(row.id) }))
}

/** Saves a batch in one round trip; when the promise resolves it is committed. */
export async function saveUpdates(
  pool: pg.Pool,
  room: RoomAddress,
  batch: UpdateWrite[],
): Promise<void> {
  const parts: string[] = []
  const keys: string[] = []
  const contents: Buffer[] = []
  const replaced: string[] = []
  for (const { part, key, data } of batch) {
    if (data === null) {
      replaced.push(key)
      continue
    }
    parts.push(part)
    keys.push(key)
    contents.push(Buffer.from(data.buffer, data.byteOffset, data.byteLength))
  }
  const values = [room.tenantId, room.documentId, parts, keys, contents]
  const query =
    replaced.length > 0 ? { ...replace, values: [...values, replaced] } : { ...append, values }
  await pool.query(impatient(query))
}

const append = {
  name: 'append_document_updates',
  text: 'SELECT append_document_updates($1, $2, $3, $4, $5)',
}
const replace = {
  name: 'replace_document_updates',
  text: 'SELECT replace_document_updates($1, $2, $3, $4, $5, $6)',
}
