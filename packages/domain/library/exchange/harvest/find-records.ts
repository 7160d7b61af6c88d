import { Prisma, type Scope } from '@voortent/database'
import { type Citable, findOpen } from '../citing/citable.ts'
import type { Position } from './resumption-token.ts'

/** What is told of an item: it is there, or it was and is no longer. */
export type HarvestRecord = { id: string; at: Date; sets: string[]; item: Citable | null }
type Row = { id: string; at: Date; gone: boolean; sets: string[] }

/** How many records go in one answer. */
export const pageSize = 100

/** The records in a range, one page of them and how many there are. */
export async function findRecords(
  scope: Scope,
  position: Position,
): Promise<{ records: HarvestRecord[]; size: number; more: boolean }> {
  const { tx, tenantId } = scope
  const { from, until, set, after } = position
  const range = Prisma.sql`tenant_id = ${tenantId}::uuid
    AND (${from}::timestamptz IS NULL OR at >= ${from})
    AND (${until}::timestamptz IS NULL OR at < ${until})
    AND (${set}::text IS NULL OR ${set} = ANY (sets))`
  const goesOn = after
    ? Prisma.sql`AND (at, id) > (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, at, gone, sets FROM library_harvest WHERE ${range} ${goesOn}
    ORDER BY at, id LIMIT ${pageSize + 1}`
  const size = position.size ?? (await count(scope, range))
  return {
    records: await withItems(scope, rows.slice(0, pageSize)),
    size,
    more: rows.length > pageSize,
  }
}

/** The record of one item; null where it never was public. */
export async function findRecord(scope: Scope, id: string): Promise<HarvestRecord | null> {
  const { tx, tenantId } = scope
  const rows = await tx.libraryHarvest.findMany({
    where: { tenantId, id },
    select: { id: true, at: true, gone: true, sets: true },
  })
  const [record] = await withItems(scope, rows)
  return record ?? null
}

/** When the first record came; null where there is none. */
export async function firstRecordAt({ tx, tenantId }: Scope): Promise<Date | null> {
  const { _min } = await tx.libraryHarvest.aggregate({ where: { tenantId }, _min: { at: true } })
  return _min.at
}

async function count({ tx }: Scope, range: Prisma.Sql): Promise<number> {
  const [counted] = await tx.$queryRaw<[{ size: number }]>`
    SELECT count(*)::int AS size FROM library_harvest WHERE ${range}`
  return counted.size
}

/** What is not public now is told as gone, whatever its record says. */
async function withItems(scope: Scope, rows: Row[]): Promise<HarvestRecord[]> {
  const there = rows.filter(({ gone }) => !gone).map(({ id }) => id)
  const items = new Map((await findOpen(scope, there)).map((item) => [item.id, item]))
  return rows.map(({ id, at, sets }) => ({ id, at, sets, item: items.get(id) ?? null }))
}
