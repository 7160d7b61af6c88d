import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'

test('under its policies the library is searched by the index of its words', async () => {
  const database = await createTestDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  const app = new Client({ connectionString: database.appUrl })
  await Promise.all([owner.connect(), app.connect()])
  const tenant = newId()
  await owner.query("SET session_replication_role = 'replica'")
  await owner.query(
    `INSERT INTO library_item (tenant_id, id, kind, title, available_on, status, created_at,
       changed_at, words)
     SELECT $1, uuidv7(), 'les', 'Les', '2026-01-01', 'published', now(), now(),
       to_tsvector('dutch', 'les ' || n) FROM generate_series(1, 4000) AS n`,
    [tenant],
  )
  await owner.query('ANALYZE library_item')
  await app.query(`SELECT set_config('app.tenant_id', '${tenant}', false)`)
  const { rows } = await app.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT id FROM library_item
     WHERE tenant_id = '${tenant}'
       AND words_of_tenant(tenant_id, words, deep) @@ query_of_tenant('${tenant}', '1234')`,
  )
  const conditions = rows.filter((row) =>
    /Index Cond:.*words_of_tenant.* @@/.test(row['QUERY PLAN']),
  )
  expect(conditions).toHaveLength(1)
  await Promise.all([owner.end(), app.end()])
})
