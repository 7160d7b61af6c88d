import { newId } from '@voortent/kernel'
import { Client, type Pool } from 'pg'
import { loadDocument } from '../load-document.ts'
import { type RoomAddress, roomIdOf } from '../room-id.ts'

/** An empty document in a tenant of its own. */
export type TestDocument = RoomAddress & { roomId: string }

/** Makes it with the owner's hand, as no use case is under test here; in a given tenant or a new. */
export async function makeDocument(ownerUrl: string, tenant?: string): Promise<TestDocument> {
  const [tenantId, documentId] = [tenant ?? newId<'tenant'>(), newId<'document'>()]
  await asOwner(ownerUrl, async (owner) => {
    if (!tenant)
      await owner.query(
        `INSERT INTO tenant (id, slug, kind, name) VALUES ($1, $1::uuid::text, 'arbeidsmarktregio', 'Test')`,
        [tenantId],
      )
    await owner.query(
      `INSERT INTO document (tenant_id, id, subject_type, subject_id, created_at)
       VALUES ($1, $2, 'speerpunt', $2, now())`,
      [tenantId, documentId],
    )
  })
  return { tenantId, documentId, roomId: roomIdOf(tenantId, documentId) }
}

/** Does something in the database that nothing holds back. */
export async function asOwner<Result>(
  ownerUrl: string,
  work: (owner: Client) => Promise<Result>,
): Promise<Result> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** The words that are in the database. */
export async function wordsOf(pool: Pool, { tenantId, documentId }: RoomAddress): Promise<string> {
  const { doc } = await loadDocument(pool, tenantId, documentId)
  return doc.getText('words').toJSON()
}
