import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { readCatalogue, type TenantTable } from './catalogue.ts'
import { fillTenant, type Row } from './sample-rows.ts'

const [here, there] = [newId(), newId()]
const tables = await tablesOfTemplate()
let own: Map<string, Row>
let foreign: Map<string, Row>
let app: Client

beforeAll(async () => {
  const database = await createTestDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const all = await readCatalogue(owner)
  own = await fillTenant(owner, all, here)
  foreign = await fillTenant(owner, all, there)
  await owner.end()
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
  return () => app.end()
})

describe.each(tables)('tenant A against $name of tenant B', (table) => {
  const { name } = table

  test('sees nothing', async () => {
    expect(await asTenant(here, `SELECT * FROM ${name} WHERE tenant_id = $1`, [there])).toBe(0)
    expect(await asTenant(here, `SELECT * FROM ${name}`)).toBe(1)
  })

  test('changes nothing', async () => {
    const attempt = asTenant(here, `UPDATE ${name} SET id = id WHERE tenant_id = $1`, [there])
    expect([0, 'permission denied']).toContain(await attempt)
  })

  test('removes nothing', async () => {
    const attempt = asTenant(here, `DELETE FROM ${name} WHERE tenant_id = $1`, [there])
    expect([0, 'permission denied']).toContain(await attempt)
    expect(await asTenant(here, `TRUNCATE ${name}`)).toBe('permission denied')
  })

  test('adds nothing', async () => {
    const { sql, values } = insertion(name, {
      ...foreign.get(name),
      id: name === 'document_update' ? 9_999 : newId(),
    })
    expect(await asTenant(here, sql, values)).toBe('row-level security')
  })

  test('moves nothing of its own there', async () => {
    const attempt = await asTenant(here, `UPDATE ${name} SET tenant_id = $1`, [there])
    expect(['row-level security', 'permission denied']).toContain(attempt)
  })

  test('attaches nothing of its own to a row there', async () => {
    for (const { columns, to, toColumns } of table.references) {
      const target = foreign.get(to)
      if (!target || columns[0] !== 'tenant_id' || columns.length < 2) continue
      const attempt = await asTenant(here, `UPDATE ${name} SET ${columns[1]} = $1`, [
        target[toColumns[1] ?? ''],
      ])
      expect(['no such row', 'permission denied'], `${name}.${columns[1]}`).toContain(attempt)
    }
  })

  test('without a tenant there is nothing at all', async () => {
    expect(await asTenant('', `SELECT * FROM ${name}`)).toBe(0)
    const { sql, values } = insertion(name, {
      ...own.get(name),
      id: name === 'document_update' ? 9_998 : newId(),
    })
    expect(await asTenant('', sql, values)).toBe('row-level security')
  })
})

describe('tenant A against global tables', () => {
  test('a person of B alone is nobody to A', async () => {
    expect(await asTenant(here, 'SELECT * FROM person WHERE id = $1', [idOf('person')])).toBe(0)
    expect(
      await asTenant(here, "UPDATE person SET phone = '1' WHERE id = $1", [idOf('person')]),
    ).toBe(0)
  })

  test('an organisation that takes part only in B is not changed from A', async () => {
    const sql = "UPDATE organisation SET name = 'x' WHERE id = $1"
    expect(await asTenant(here, sql, [idOf('organisation')])).toBe(0)
    expect(await asTenant(here, sql, [own.get('organisation')?.id])).toBe(1)
  })

  test('B itself is not changed, and no tenant founded', async () => {
    expect(await asTenant(here, "UPDATE tenant SET name = 'x' WHERE id = $1", [there])).toBe(0)
    const found = `INSERT INTO tenant (id, slug, kind, name) VALUES ('${newId()}', 'x', 'x', 'x')`
    expect(await asTenant(here, found)).toBe('row-level security')
    expect(await asTenant(here, 'DELETE FROM tenant')).toBe('permission denied')
  })

  test.each(['credential', 'session', 'one_time_code', 'letter', 'errand'])(
    '%s stays shut',
    async (name) => {
      expect(await asTenant(here, `SELECT * FROM ${name}`)).toBe(0)
      expect(await asTenant(here, `DELETE FROM ${name}`)).toBe(0)
    },
  )
})

const idOf = (table: string) => foreign.get(table)?.id

async function tablesOfTemplate(): Promise<TenantTable[]> {
  const owner = new Client({ connectionString: inject('ownerUrl') })
  await owner.connect()
  const all = await readCatalogue(owner)
  await owner.end()
  return all.filter((table) => table.ofTenant)
}

function insertion(table: string, row: Row): { sql: string; values: unknown[] } {
  const columns = Object.keys(row)
  const places = columns.map((_, place) => `$${place + 1}`)
  const sql = `INSERT INTO ${table} (${columns.join()}) VALUES (${places.join()})`
  return { sql, values: Object.values(row) }
}

/** Rows touched, or why PostgreSQL refused; nothing is kept. */
async function asTenant(tenantId: string, sql: string, values: unknown[] = []) {
  await app.query('BEGIN')
  try {
    // Consortia are open, so that only the tenant holds back.
    await app.query(
      "SELECT set_config('app.tenant_id', $1, true), set_config('app.consortia', 'open', true)",
      [tenantId],
    )
    return (await app.query(sql, values)).rowCount
  } catch (error) {
    return reason(error)
  } finally {
    await app.query('ROLLBACK')
  }
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  if (message.includes('row-level security')) return 'row-level security'
  if (code === '42501') return 'permission denied'
  return code === '23503' ? 'no such row' : message
}
