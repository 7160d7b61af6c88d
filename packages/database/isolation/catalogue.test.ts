import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { readCatalogue, type TenantTable } from './catalogue.ts'

let all: (TenantTable & { ofTenant: boolean })[]
let ofTenants: TenantTable[]
let owner: Client

beforeAll(async () => {
  const database = await createTestDatabase()
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  all = await readCatalogue(owner)
  ofTenants = all.filter((table) => table.ofTenant)
  return () => owner.end()
})

const names = (tables: TenantTable[]) => tables.map((table) => table.name)

test('there are tenant tables to speak of', () => {
  expect(names(ofTenants)).toEqual(
    expect.arrayContaining(['agenda', 'membership', 'document_update']),
  )
})

test('every tenant table has the key (tenant_id, id)', () => {
  const wrong = ofTenants.filter((table) => table.primaryKey.join() !== 'tenant_id,id')
  expect(names(wrong)).toEqual([])
})

test('every table forces row-level security and has a policy', () => {
  const open = all.filter((table) => !table.secured || !table.forced || table.policies.length === 0)
  expect(names(open)).toEqual([])
})

test('every tenant table has one policy for all verbs, a plain equality that is planned once', () => {
  const own = `(tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))`
  const wrong = ofTenants.filter(
    ({ policies }) =>
      !policies.some(
        ({ command, using, check }) => command === 'ALL' && using === own && check === own,
      ),
  )
  expect(names(wrong)).toEqual([])
})

test('only the list of one’s own memberships opens beside the tenant policy', () => {
  const more = ofTenants.filter(({ policies }) => policies.filter(({ opens }) => opens).length > 1)
  expect(names(more)).toEqual(['membership'])
})

test('every table that names a consortium narrows to its insiders (R-90)', () => {
  const loose = ofTenants
    .filter(({ inside }) => inside)
    .filter(({ policies }) => !policies.some(({ name }) => name === 'inside_consortium'))
  expect(names(loose)).toEqual([])
})

test('what hangs on something inside a consortium is narrowed along with it (R-90)', () => {
  const narrowed = ({ policies }: TenantTable) =>
    policies.some(({ name }) => name === 'inside_consortium')
  const kept = new Set(names(ofTenants.filter(narrowed)))
  const loose = ofTenants
    .filter((table) => !narrowed(table))
    .filter(({ references }) => references.some(({ to }) => kept.has(to)))
  // These name something of their own tenant, or a consortium that they tell nothing of.
  const ofTheTenant = ['action', 'agenda', 'agenda_edition', 'agenda_edition_text']
  const ofConsulting = ['amendment_outcome', 'consultation_part', 'progress_report', 'reply_note']
  const naming = ['goal', 'question', 'shared_barrier', 'speerpunt']
  // That an item was public once is told to everybody, also when the item is public no more.
  const told = ['library_harvest']
  // What is being brought in names a file that is no item's yet.
  const handedIn = ['library_import']
  const known = [...ofTheTenant, ...ofConsulting, ...naming, ...told, ...handedIn]
  expect(names(loose).toSorted()).toEqual(known.toSorted())
})

test('every reference between tenant tables carries the tenant along', () => {
  const tenantNames = new Set(names(ofTenants))
  const loose = ofTenants.flatMap((table) =>
    table.references
      .filter(({ to }) => tenantNames.has(to))
      .filter(
        ({ columns, toColumns }) => columns[0] !== 'tenant_id' || toColumns[0] !== 'tenant_id',
      )
      .map(({ name }) => name),
  )
  expect(loose).toEqual([])
})

test('the application’s role owns nothing and bypasses nothing', async () => {
  const { rows } = await owner.query(
    `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS mighty FROM pg_roles
      WHERE rolname IN ('app', 'voortent_app')`,
  )
  expect(rows).toEqual([{ mighty: false }, { mighty: false }])
  const owned = await owner.query(
    `SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) IN ('app', 'voortent_app')`,
  )
  expect(owned.rows).toEqual([])
})

test('no function of ours runs with its owner’s rights', async () => {
  const { rows } = await owner.query(
    `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`,
  )
  expect(rows).toEqual([])
})
