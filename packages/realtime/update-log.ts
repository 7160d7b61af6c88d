import type { ClientBase, Pool, QueryConfig } from 'pg'

import type { RoomAddress } from './room-id.ts'

/** One Yjs update as the database holds it. */
export type StoredUpdate = {
  id: bigint
  key: string
  data: Uint8Array
  /** True when the document's readable content holds it. */
  materialised: boolean
}

/** An update to add; with `replaces`, one that holds the updates under those keys. */
export type UpdateWrite = { key: string; data: Uint8Array; replaces?: readonly string[] }

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

/**
 * Saves writes in their order; when the promise resolves they are committed. What lies between two
 * compactions goes in one round trip.
 */
export async function saveUpdates(
  client: Pick<ClientBase, 'query'>,
  room: RoomAddress,
  writes: readonly UpdateWrite[],
): Promise<void> {
  for (let at = 0; at < writes.length; ) {
    const found = writes.findIndex(({ replaces }, place) => place >= at && replaces)
    const end = found < 0 ? writes.length : found
    if (end > at) await appendUpdates(client, room, writes.slice(at, end))
    if (found >= 0) await replaceUpdates(client, room, writes[found] as UpdateWrite)
    at = end + 1
  }
}

async function appendUpdates(
  client: Pick<ClientBase, 'query'>,
  { tenantId, documentId }: RoomAddress,
  writes: readonly UpdateWrite[],
): Promise<void> {
  const [first, ...more] = writes
  if (first && more.length === 0) {
    const values = [tenantId, documentId, first.key, bytesOf(first.data)]
    await client.query(impatient({ ...appendOne, values }))
    return
  }
  const [keys, contents] = [writes.map(({ key }) => key), writes.map(({ data }) => bytesOf(data))]
  await client.query(impatient({ ...appendMany, values: [tenantId, documentId, keys, contents] }))
}

async function replaceUpdates(
  client: Pick<ClientBase, 'query'>,
  { tenantId, documentId }: RoomAddress,
  { key, data, replaces = [] }: UpdateWrite,
): Promise<void> {
  const values = [tenantId, documentId, key, bytesOf(data), replaces]
  await client.query(impatient({ ...replace, values }))
}

function bytesOf(data: Uint8Array): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
}

// One plain statement costs a third less than a function around it. The setting is made while the
// rows are read, before the policy looks at the first of them; without it the policy refuses. The
// lock is taken before a row gets its number: see the migration texts_change_in_order.
const inTenant = `WHERE set_config('app.tenant_id', $1::uuid::text, true) IS NOT NULL
  AND set_config('app.consortia', 'open', true) IS NOT NULL
  AND pg_advisory_xact_lock_shared(text_order_key($1::uuid, $2::uuid)) IS NOT NULL`
const appendOne = {
  name: 'append-update',
  text: `INSERT INTO document_update (tenant_id, document_id, key, data)
         SELECT $1::uuid, $2::uuid, $3, $4::bytea ${inTenant}`,
}
const appendMany = {
  name: 'append-updates',
  text: `INSERT INTO document_update (tenant_id, document_id, key, data)
         SELECT $1, $2, u.key, u.data FROM unnest($3::text[], $4::bytea[]) AS u(key, data) ${inTenant}`,
}
const replace = {
  name: 'replace-updates',
  text: 'SELECT replace_document_updates($1, $2, $3, $4, $5)',
}
