import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { attempt, insertOf } from './attempt.ts'
import { readCatalogue, type TenantTable } from './catalogue.ts'
import { fillTenant, type Row } from './sample-rows.ts'

const tenant = newId()
const other = newId()
const people = new Map([
  ['coordinator', other],
  ['makelaar', newId()],
  ['lid', newId()],
])
const own = [
  'agenda_import',
  'export',
  'library_digest',
  'library_follow',
  'library_import',
  'library_search',
]
let all: TenantTable[]
let rows: Map<string, Row>
let app: Client

beforeAll(async () => {
  const database = await createTestDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  all = await readCatalogue(owner)
  rows = await fillTenant(owner, all, tenant)
  for (const name of ['agenda_import', 'export', 'library_import'])
    await owner.query(`UPDATE ${name} SET requested_by = $1`, [rows.get('person')?.id])
  for (const [role, person] of people) {
    await owner.query(`INSERT INTO person (id, email, display_name) VALUES ($1, $2, 'X')`, [
      person,
      `${role}@x.example`,
    ])
    await owner.query(
      `INSERT INTO membership (tenant_id, id, person_id, roles, joined_at)
       VALUES ($1, $2, $3, ARRAY[$4], now())`,
      [tenant, newId(), person, role],
    )
  }
  for (const subject of ['invitation', 'join-request', 'letter', 'guest', 'interest'])
    await owner.query(
      `INSERT INTO event (tenant_id, id, type, subject_type, subject_id, recorded_at)
       VALUES ($1, $2, 'x', $3, $2, now())`,
      [tenant, newId(), subject],
    )
  await owner.end()
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
  return () => app.end()
})

/** Who reads of people who are no member yet, by role. */
const beforeMembership: Record<string, string[]> = {
  guest: ['coordinator', 'makelaar'],
  guest_link: ['coordinator', 'makelaar'],
  invitation: ['coordinator', 'makelaar'],
  join_request: ['coordinator'],
  "event WHERE subject_type = 'invitation'": ['coordinator'],
  "event WHERE subject_type = 'join-request'": ['coordinator'],
  "event WHERE subject_type = 'letter'": ['coordinator'],
  "event WHERE subject_type = 'guest'": ['coordinator', 'makelaar'],
  "event WHERE subject_type = 'interest'": ['coordinator', 'makelaar'],
}

const asPerson = (person: unknown, sql: string, values: unknown[] = []) =>
  attempt(app, { tenant, person }, { sql, values })

describe.each(own)('%s, which is somebody’s own', (name) => {
  test('is there for them alone, and for neither another member nor a visitor (R-63)', async () => {
    expect(await asPerson(rows.get('person')?.id, `SELECT * FROM ${name}`)).toBe(1)
    for (const person of [other, '']) {
      expect(await asPerson(person, `SELECT * FROM ${name}`)).toBe(0)
      for (const sql of [`UPDATE ${name} SET id = id`, `DELETE FROM ${name}`])
        expect(await asPerson(person, sql)).toBe(0)
      const { requested_by: _, ...row } = { ...rows.get(name), id: newId() } as Row
      const theirs =
        name.startsWith('library_') && name !== 'library_import'
          ? row
          : { ...row, requested_by: rows.get('person')?.id }
      const { sql, values } = insertOf(name, theirs)
      expect(await asPerson(person, sql, values)).toBe('row-level security')
    }
  })
})

describe.each(Object.entries(beforeMembership))('%s', (from, keepers) => {
  const [table] = from.split(' ')
  test.each(['coordinator', 'makelaar', 'lid', ''])(
    'for a %s as they keep the tenant',
    async (role) => {
      const person = role && people.get(role)
      const many = keepers.includes(role) ? 1 : 0
      expect(await asPerson(person, `SELECT * FROM ${from}`)).toBe(many)
      if (table === 'event') return
      expect(await asPerson(person, `UPDATE ${from} SET id = id`)).toBe(many)
    },
  )
})

test('no policy opens a row because nobody acts', () => {
  const loose = all.filter(({ policies }) =>
    policies.some(({ using, check }) =>
      /app\.person_id[^)]*\)[^)]*\) AS "nullif"\) IS NULL/.test(`${using} ${check}`),
    ),
  )
  expect(loose.map(({ name }) => name)).toEqual([])
})
