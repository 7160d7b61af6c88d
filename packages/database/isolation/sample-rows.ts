import { newId } from '@voortent/kernel'
import type pg from 'pg'
import type { TenantTable } from './catalogue.ts'

export type Row = Record<string, unknown>

type ColumnFact = { column_name: string; udt_name: string; has_default: boolean; nullable: boolean }

/**
 * Fills every table with one row of one tenant, all references set, as the owner; so that a new
 * table is attacked by the test without anybody thinking of it.
 */
export async function fillTenant(
  owner: pg.Client,
  all: TenantTable[],
  tenantId: string,
): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  for (const table of inOrderOfReference(all)) {
    const row = await sampleRow(owner, table, rows, tenantId)
    const columns = Object.keys(row)
    const places = columns.map((_, place) => `$${place + 1}`)
    const { rows: made } = await owner.query(
      `INSERT INTO ${table.name} (${columns.join()}) VALUES (${places.join()}) RETURNING *`,
      Object.values(row),
    )
    rows.set(table.name, made[0])
  }
  return rows
}

async function sampleRow(
  owner: pg.Client,
  table: TenantTable,
  rows: Map<string, Row>,
  tenantId: string,
): Promise<Row> {
  const { rows: columns } = await owner.query<ColumnFact>(
    `SELECT column_name, udt_name, column_default IS NOT NULL AS has_default,
       is_nullable = 'YES' AS nullable
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table.name],
  )
  const row: Row = {}
  for (const column of columns) {
    if (column.column_name === 'tenant_id') row.tenant_id = tenantId
    else if (table.name === 'tenant' && column.column_name === 'id') row.id = tenantId
    else if (!column.has_default && !column.nullable)
      row[column.column_name] = sample(column.udt_name)
  }
  for (const { columns: from, to, toColumns } of table.references) {
    const target = rows.get(to)
    if (!target || to === table.name) continue
    for (const [place, name] of from.entries()) row[name] = target[toColumns[place] ?? '']
  }
  return row
}

function sample(type: string): unknown {
  if (type === 'uuid') return newId()
  if (type === 'timestamptz' || type === 'date') return new Date()
  if (type === 'bytea') return Buffer.from([1])
  if (type === 'jsonb') return '{}'
  if (type === 'bool') return true
  if (type.startsWith('int') || type === 'numeric') return 1
  if (type.startsWith('_')) return []
  return newId()
}

function inOrderOfReference(all: TenantTable[]): TenantTable[] {
  const placed: TenantTable[] = []
  let left = [...all]
  while (left.length > 0) {
    const known = new Set(placed.map(({ name }) => name))
    const next = left.filter((table) =>
      table.references.every(({ to }) => to === table.name || known.has(to)),
    )
    if (next.length === 0) throw new Error('tables refer to each other in a circle')
    placed.push(...next)
    left = left.filter((table) => !next.includes(table))
  }
  return placed
}
