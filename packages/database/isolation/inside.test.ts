import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { attempt, insertOf } from './attempt.ts'
import { readCatalogue, type TenantTable } from './catalogue.ts'
import { fillTenant, type Row } from './sample-rows.ts'

const tenant = newId()
const tables = await insideTables()
let rows: Map<string, Row>
let insider: unknown
let stranger: string
let app: Client

beforeAll(async () => {
  const database = await createTestDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  rows = await fillTenant(owner, await readCatalogue(owner), tenant)
  insider = rows.get('membership')?.person_id
  stranger = await joinStranger(owner)
  await hideAway(owner, rows.get('consortium')?.id)
  await owner.end()
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
  return () => app.end()
})

describe.each(tables)('$name of a hidden consortium', ({ name }) => {
  test('is there for its insiders', async () => {
    // Answers to a scan show from three on.
    const rows = name === 'scan_answer' ? 0 : 1
    expect(await asPerson(insider, `SELECT * FROM ${name}`)).toBe(rows)
  })

  test('is not there for another member, nor for a visitor (R-90)', async () => {
    for (const person of [stranger, ''])
      expect(await asPerson(person, `SELECT * FROM ${name}`)).toBe(0)
  })

  test('is neither changed nor removed by another member', async () => {
    for (const sql of [`UPDATE ${name} SET id = id`, `DELETE FROM ${name}`])
      expect([0, 'permission denied']).toContain(await asPerson(stranger, sql))
  })

  // What was tried from outside is told as well.
  if (name === 'event') return
  test('takes no row from another member', async () => {
    const row = { ...rows.get(name), id: name === 'document_update' ? 9_999 : newId() }
    const { sql, values } = insertOf(name, row)
    expect(['row-level security', 'permission denied']).toContain(
      await asPerson(stranger, sql, values),
    )
  })
})

test('who speaks for a partner from the first conversation is inside, and outside after leaving', async () => {
  const { organisation_id: organisation } = rows.get('consortium_partner') ?? {}
  const seats = (commitment: string) =>
    asPerson(
      insider,
      `WITH said AS (UPDATE consortium_partner SET commitment = '${commitment}' RETURNING consortium_id)
       SELECT consortium_id FROM said`,
      [],
      `SELECT id FROM consortium WHERE '${String(organisation)}' = ANY (insiders)`,
    )
  expect(await seats('geinteresseerd')).toBe(0)
  expect(await seats('in-gesprek')).toBe(1)
  expect(await seats('gestopt')).toBe(0)
})

test('nobody sits down by hand', async () => {
  const seat = newId()
  const taken = `UPDATE consortium SET insiders = ARRAY['${seat}'::uuid]`
  const left = `SELECT id FROM consortium WHERE '${seat}' = ANY (insiders)`
  await expect(asPerson(insider, taken, [], left)).resolves.toBe(0)
})

async function insideTables(): Promise<TenantTable[]> {
  const owner = new Client({ connectionString: inject('ownerUrl') })
  await owner.connect()
  const all = await readCatalogue(owner)
  await owner.end()
  return all.filter(({ policies }) => policies.some(({ name }) => name === 'inside_consortium'))
}

/** A member of the same tenant who speaks for an organisation that takes no part. */
async function joinStranger(owner: Client): Promise<string> {
  const [person, membership, organisation] = [newId(), newId(), newId()]
  await owner.query(
    `WITH somebody AS (
       INSERT INTO person (id, email, display_name) VALUES ('${person}', 'x@x.example', 'X')
     ), office AS (INSERT INTO organisation (id, name, type) VALUES ('${organisation}', 'Y', 'mkb')
     ) INSERT INTO partner (tenant_id, id, organisation_id, geleding, since)
       VALUES ('${tenant}', '${newId()}', '${organisation}', 'bedrijven', '2025-01-01')`,
  )
  await owner.query(
    `INSERT INTO membership (tenant_id, id, person_id, roles, joined_at)
     VALUES ('${tenant}', '${membership}', '${person}', '{coordinator}', now())`,
  )
  await owner.query(
    `INSERT INTO representation (tenant_id, id, membership_id, organisation_id, function, starts_on)
     VALUES ('${tenant}', '${newId()}', '${membership}', '${organisation}', 'Z', '2025-01-01')`,
  )
  return person
}

/** Everything that may belong to the consortium does, and it is hidden. */
async function hideAway(owner: Client, consortium: unknown): Promise<void> {
  await owner.query("SET session_replication_role = 'replica'")
  for (const { name, inside } of tables)
    if (inside) {
      await owner.query(`UPDATE ${name} SET consortium_id = $1`, [consortium])
      Object.assign(rows.get(name) ?? {}, { consortium_id: consortium })
    }
  await owner.query("SET session_replication_role = 'origin'")
  await owner.query('UPDATE consortium SET hidden = true, organisation_id = NULL')
  Object.assign(rows.get('consortium') ?? {}, { hidden: true })
}

const asPerson = (person: unknown, sql: string, values: unknown[] = [], counting?: string) =>
  attempt(app, { tenant, person }, { sql, values, counting })
