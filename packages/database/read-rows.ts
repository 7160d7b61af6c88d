import type pg from 'pg'
import type { Database } from './database.ts'
import { sendRead } from './readers.ts'
import type { Actor, PersonId, TenantId } from './scope.ts'
import { beginWith, type Settings } from './settings.ts'

/** A prepared statement: its name is unique in the code base. */
export type Statement = {
  name: string
  text: string
  values?: unknown[]
  /**
   * Planned anew for its values each time. After five runs PostgreSQL makes one plan for all values,
   * which for filters that may be left out is far from good for any.
   */
  planned?: 'each-time'
}

/** One tenant as its members may read it, for lists that many people open often. */
export type Reading = {
  tenantId: TenantId
  actor: Actor
  rows: <Row extends pg.QueryResultRow>(statement: Statement) => Promise<Row[]>
}

/** Binds `readRows` to who asks. */
export function readingOf(
  database: Database,
  { tenantId, actor }: { tenantId: TenantId; actor: Actor },
): Reading {
  return {
    tenantId,
    actor,
    rows: (statement) => readRows(database, { tenantId, actor }, statement),
  }
}

/**
 * One statement that only reads, in one tenant, in one round trip: the transaction's beginning with
 * its settings, the statement and its end go out together. For what many people open often and
 * PostgreSQL answers in a moment, as others wait behind it; everything else goes through
 * `withTenant`.
 */
export function readRows<Row extends pg.QueryResultRow>(
  database: Database,
  who: { tenantId: TenantId; actor: Actor },
  statement: Statement,
): Promise<Row[]> {
  const { tenantId, actor } = who
  return readWith(database, { tenantId, personId: actor.personId }, statement)
}

/** The same for what a person has outside every tenant. */
export function readOwnRows<Row extends pg.QueryResultRow>(
  database: Database,
  personId: PersonId,
  statement: Statement,
): Promise<Row[]> {
  return readWith(database, { personId }, statement)
}

/** One statement without settings, for a function of the database that brings its own. */
export async function readUnscoped<Row extends pg.QueryResultRow>(
  database: Database,
  statement: Statement,
): Promise<Row[]> {
  const { rows } = await sendRead(database.readers, (connection) =>
    connection.query<Row>(statement),
  )
  return rows
}

async function readWith<Row extends pg.QueryResultRow>(
  database: Database,
  settings: Settings,
  statement: Statement,
): Promise<Row[]> {
  const begin = beginWith(settings).replace('BEGIN', 'BEGIN READ ONLY')
  const [, { rows }] = await sendRead(database.readers, (connection) =>
    Promise.all([
      connection.query(begin),
      connection.query<Row>(asSent(statement)),
      connection.query('COMMIT'),
    ]),
  )
  return rows
}

/** Without a name nothing is kept of a statement. */
function asSent({ planned, name, ...statement }: Statement) {
  return planned === 'each-time' ? statement : { ...statement, name }
}
