import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { attempt, insertOf } from './attempt.ts'
import { readCatalogue } from './catalogue.ts'
import { fillTenant, type Row } from './sample-rows.ts'

const tenant = newId()
const tables = ['question_asker', 'question_message', 'question_wording', 'question_step', 'guest']
const ofNoConsortium = ['interest', 'interest_entry', 'mentorship']
let owner: Client
let rows: Map<string, Row>
let asker: unknown
const members: Record<string, string> = {}
let app: Client

beforeAll(async () => {
  const database = await createTestDatabase()
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  rows = await fillTenant(owner, await readCatalogue(owner), tenant)
  asker = rows.get('membership')?.person_id
  await owner.query("UPDATE guest SET page = 'mijn-vraag'")
  for (const role of ['makelaar', 'coordinator', 'lid']) members[role] = await join(role)
  for (const name of ofNoConsortium) await owner.query(`UPDATE ${name} SET consortium_id = NULL`)
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
  return () => Promise.all([app.end(), owner.end()])
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
    const { sql, values } = insertOf(name, row)
    expect(await asPerson(members.lid, sql, values)).toBe('row-level security')
  })
})

test('a visitor reaches none of what was written without a private link', async () => {
  for (const name of [...tables, 'consortium_import'])
    expect(await asPerson('', `SELECT * FROM ${name}`)).toBe(0)
})

test('whom a broker invited is for keepers and who was invited', async () => {
  expect(await asPerson(members.lid, 'SELECT * FROM question_party')).toBe(0)
  for (const person of [asker, members.makelaar])
    expect(await asPerson(person, 'SELECT * FROM question_party')).toBe(1)
})

describe.each(ofNoConsortium)('%s of a guest who came for no consortium in particular', (name) => {
  test('is there for broker and coordinator', async () => {
    for (const person of [members.makelaar, members.coordinator])
      expect(await asPerson(person, `SELECT * FROM ${name}`)).toBe(1)
  })

  test('is neither there for another member of the same tenant nor changed by one (R-63)', async () => {
    expect(await asPerson(members.lid, `SELECT * FROM ${name}`)).toBe(0)
    for (const sql of [`UPDATE ${name} SET id = id`, `DELETE FROM ${name}`])
      expect([0, 'permission denied']).toContain(await asPerson(members.lid, sql))
    const { sql, values } = insertOf(name, { ...rows.get(name), id: newId(), consortium_id: null })
    expect(await asPerson(members.lid, sql, values)).toBe('row-level security')
  })
})

test('a guest of a consortium is for its insiders among the keepers alone (R-90)', async () => {
  const guest = `SELECT * FROM guest WHERE page = 'mijn-interesse'`
  await owner.query(`UPDATE guest SET page = 'mijn-interesse'`)
  expect(await asPerson(members.makelaar, guest)).toBe(1)
  await owner.query('UPDATE interest SET consortium_id = (SELECT id FROM consortium)')
  for (const role of ['makelaar', 'coordinator', 'lid'])
    expect(await asPerson(members[role], guest)).toBe(0)
})

test('the totals of a consortium are for its insiders and for who keeps the tenant', async () => {
  const totals = 'SELECT * FROM consortium_figures'
  expect(await asPerson(members.lid, totals)).toBe(0)
  expect(await asPerson('', totals)).toBe(0)
  for (const person of [asker, members.makelaar, members.coordinator])
    expect(await asPerson(person, totals)).toBe(1)
})

test('a table of consortia that was handed in is for who brings consortia in', async () => {
  const handedIn = 'SELECT * FROM consortium_import'
  expect(await asPerson(members.lid, handedIn)).toBe(0)
  expect(await asPerson(members.makelaar, handedIn)).toBe(1)
})

async function join(role: string): Promise<string> {
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

const asPerson = (person: unknown, sql: string, values: unknown[] = []) =>
  attempt(app, { tenant, person }, { sql, values })
