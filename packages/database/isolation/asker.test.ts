import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { readCatalogue } from './catalogue.ts'
import { fillTenant, type Row } from './sample-rows.ts'

const tenant = newId()
const tables = ['question_asker', 'question_message', 'question_wording', 'question_step', 'guest']
let rows: Map<string, Row>
let asker: unknown
const members: Record<string, string> = {}
let app: Client

beforeAll(async () => {
  const database = await createTestDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  rows = await fillTenant(owner, await readCatalogue(owner), tenant)
  asker = rows.get('membership')?.person_id
  await owner.query("UPDATE guest SET page = 'mijn-vraag'")
  for (const role of ['makelaar', 'coordinator', 'lid']) members[role] = await join(owner, role)
  await owner.end()
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
  return () => app.end()
})

describe.each(tables)('%s, with who asked and in which words', (name) => {
  test('is there for asker, broker and coordinator', async () => {
    for (const person of [asker, members.makelaar, members.coordinator])
      expect(await asPerson(person, `SELECT * FROM ${name}`)).toBe(1)
  })

  test('is not there for another member of the same tenant (R-90)', async () => {
    expect(await asPerson(members.lid, `SELECT * FROM ${name}`)).toBe(0)
  })

  test('is neither changed nor removed by another member', async () => {
    for (const sql of [`UPDATE ${name} SET id = id`, `DELETE FROM ${name}`])
      expect([0, 'permission denied']).toContain(await asPerson(members.lid, sql))
  })

  test('takes no row from another member', async () => {
    const row = { ...rows.get(name), ...(name === 'guest' && { page: 'mijn-vraag' }), id: newId() }
    const columns = Object.keys(row)
    const places = columns.map((_, place) => `$${place + 1}`)
    const sql = `INSERT INTO ${name} (${columns.join()}) VALUES (${places.join()})`
    expect(await asPerson(members.lid, sql, Object.values(row))).toBe('row-level security')
  })
})

test('a visitor reaches none of what was written without a private link', async () => {
  for (const name of tables.filter((one) => one !== 'guest'))
    expect(await asPerson('', `SELECT * FROM ${name}`)).toBe(0)
})

test('whom a broker invited is for keepers and who was invited', async () => {
  expect(await asPerson(members.lid, 'SELECT * FROM question_party')).toBe(0)
  for (const person of [asker, members.makelaar])
    expect(await asPerson(person, 'SELECT * FROM question_party')).toBe(1)
})

async function join(owner: Client, role: string): Promise<string> {
  const person = newId()
  await owner.query(`INSERT INTO person (id, email, display_name) VALUES ($1, $2, $2)`, [
    person,
    `${role}@x.example`,
  ])
  await owner.query(
    `INSERT INTO membership (tenant_id, id, person_id, roles, joined_at)
     VALUES ($1, $2, $3, $4, now())`,
    [tenant, newId(), person, [role]],
  )
  return person
}

/** Rows touched, or why PostgreSQL refused; nothing is kept. */
async function asPerson(person: unknown, sql: string, values: unknown[] = []) {
  await app.query('BEGIN')
  try {
    await app.query(
      "SELECT set_config('app.tenant_id', $1, true), set_config('app.person_id', $2, true)",
      [tenant, person],
    )
    return (await app.query(sql, values)).rowCount
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (message.includes('row-level security')) return 'row-level security'
    return code === '42501' ? 'permission denied' : message
  } finally {
    await app.query('ROLLBACK')
  }
}
