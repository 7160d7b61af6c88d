import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { startTestServer } from '../../../packages/database/testing/server.ts'

/** A PostgreSQL that reaches the disk, with our tables and those of the lines. */
export type BenchDatabase = {
  appUrl: string
  /** Makes an empty document of ours and answers its room. */
  makeRoom(): Promise<string>
  stop(): Promise<void>
}

/** Starts it; both sides of every comparison use it. */
export async function startDatabase(): Promise<BenchDatabase> {
  const server = await startTestServer({ durable: true })
  const owner = new Client({ connectionString: server.ownerUrl })
  await owner.connect()
  await owner.query(`
    CREATE TABLE relay_update (id bigserial PRIMARY KEY, document text NOT NULL, data bytea NOT NULL);
    CREATE TABLE hocuspocus_document (name text PRIMARY KEY, data bytea NOT NULL);
    GRANT ALL ON relay_update, hocuspocus_document TO voortent_app;
    GRANT USAGE ON SEQUENCE relay_update_id_seq TO voortent_app`)
  const tenantId = newId()
  await owner.query(
    `INSERT INTO tenant (id, slug, kind, name) VALUES ($1, 'bench', 'arbeidsmarktregio', 'Bench')`,
    [tenantId],
  )
  return {
    appUrl: server.appUrl,
    async makeRoom() {
      const documentId = newId()
      await owner.query(
        `INSERT INTO document (tenant_id, id, subject_type, subject_id, created_at)
         VALUES ($1, $2, 'speerpunt', $2, now())`,
        [tenantId, documentId],
      )
      return `${tenantId}:${documentId}`
    },
    async stop() {
      await owner.end()
      await server.stop()
    },
  }
}
