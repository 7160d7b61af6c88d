import { newId } from '@voortent/kernel'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { readCatalogue } from './catalogue.ts'
import { fillTenant, type Row } from './sample-rows.ts'

const people = ['maker', 'insider', 'reviewer', 'competitor', 'neighbour', 'visitor'] as const
type Who = (typeof people)[number]
const visibilities = ['consortium', 'tenant', 'netwerk', 'openbaar'] as const
const states = ['draft', 'review', 'published', 'revised', 'embargoed', 'withdrawn'] as const
type Place = { visibility: (typeof visibilities)[number]; state: (typeof states)[number] }

const members: Who[] = ['maker', 'insider', 'reviewer', 'competitor']
/** Besides whose it is: whom each visibility of an item that is out lets in. */
const letsIn: Record<Place['visibility'], Who[]> = {
  consortium: [],
  tenant: members,
  netwerk: [...members, 'neighbour'],
  openbaar: [...members, 'neighbour', 'visitor'],
}
const makers = ({ visibility }: Place): Who[] =>
  visibility === 'consortium' ? ['maker', 'insider'] : ['maker']
const readers = (place: Place): Who[] => [
  ...makers(place),
  ...(place.state === 'review' ? (['reviewer'] as const) : []),
]
const item = (place: Place): Who[] =>
  ['published', 'revised', 'withdrawn'].includes(place.state)
    ? [...makers(place), ...letsIn[place.visibility]]
    : readers(place)
const collection = (place: Place): Who[] => [...makers(place), ...letsIn[place.visibility]]
const both = (place: Place) => item(place).filter((who) => collection(place).includes(who))
const asked = (place: Place): Who[] =>
  item(place).includes('reviewer') ? [...makers(place), 'reviewer'] : makers(place)
const everybody = () => [...people]
const owner = (): Who[] => ['maker']

/** Who sees the rows of each table that stands around the library, and what else of them differs. */
const seen: Record<string, (place: Place) => Who[]> = {
  library_item: item,
  library_author: item,
  library_edition: item,
  library_endorsement: item,
  library_file: item,
  library_identifier: item,
  'library_file WHERE NOT ready': makers,
  library_origin: item,
  library_passage: item,
  library_reading: item,
  library_review: asked,
  library_revision: readers,
  'library_revision SINCE': item,
  library_subtitles: item,
  library_thread: item,
  library_comment: item,
  library_use: item,
  stored_file: item,
  synthesis_edition: item,
  synthesis_source: item,
  library_proposal: makers,
  library_proposal_source: makers,
  library_upload: makers,
  library_collection: collection,
  synthesis_finding: collection,
  collection_entry: both,
  synthesis_stance: both,
  document: readers,
  document_version: item,
  library_digest: owner,
  library_follow: owner,
  library_import: owner,
  library_search: owner,
  // That an item was public once, and which words the library knows; neither says of which item.
  library_harvest: everybody,
  library_term: everybody,
}
/** The row of its table as it was filled, or another of them. */
const others: Record<string, string> = {
  'library_file WHERE NOT ready': "SELECT count(*) FROM library_file WHERE state <> 'ready'",
  library_file: "SELECT count(*) FROM library_file WHERE state = 'ready'",
  'library_revision SINCE': "SELECT count(*) FROM library_revision WHERE at >= '2022-01-01'",
  library_revision: "SELECT count(*) FROM library_revision WHERE at < '2022-01-01'",
}

const tenant = newId()
const who: Record<string, string> = { visitor: '' }
let tables: string[]
let rows: Map<string, Row>
let db: Client
let app: Client

beforeAll(async () => {
  const database = await createTestDatabase()
  db = new Client({ connectionString: database.ownerUrl })
  app = new Client({ connectionString: database.appUrl })
  await Promise.all([db.connect(), app.connect()])
  const catalogue = await readCatalogue(db)
  const around = (name: string) => /^(library|collection|synthesis)_/.test(name)
  tables = catalogue
    .filter(({ name, references }) => around(name) || references.some(({ to }) => around(to)))
    .map(({ name }) => name)
  rows = await fillTenant(db, catalogue, tenant)
  await db.query("SET session_replication_role = 'replica'")
  await takePlaces()
  await fillShelf()
  return () => Promise.all([db.end(), app.end()])
})

/** Who takes part, and who does not. */
async function takePlaces(): Promise<void> {
  const elsewhere = newId()
  await db.query(
    "INSERT INTO tenant (id, slug, kind, name) VALUES ($1, 'elders', 'arbeidsmarktregio', 'Elders')",
    [elsewhere],
  )
  who.maker = String(rows.get('person')?.id)
  for (const name of ['insider', 'reviewer', 'competitor', 'neighbour']) {
    const [person, membership] = [newId(), newId()]
    who[name] = person
    await db.query('INSERT INTO person (id, email, display_name) VALUES ($1, $2, $2)', [
      person,
      `${name}@x.example`,
    ])
    await db.query(
      `INSERT INTO membership (tenant_id, id, person_id, roles, joined_at)
       VALUES ($1, $2, $3, '{coordinator}', now())`,
      [name === 'neighbour' ? elsewhere : tenant, membership, person],
    )
    if (name === 'insider')
      await db.query('UPDATE consortium SET insiders = insiders || $1::uuid', [membership])
    if (name === 'reviewer') {
      await db.query('UPDATE library_review SET membership_id = $1', [membership])
      await db.query('UPDATE library_item SET reviewers = ARRAY[$1::uuid]', [membership])
    }
  }
}

async function fillShelf(): Promise<void> {
  const [maker, shelved] = [rows.get('membership')?.id, rows.get('library_item')?.id]
  await db.query('UPDATE library_item SET writers = ARRAY[$1::uuid]', [maker])
  await db.query('UPDATE library_collection SET makers = ARRAY[$1::uuid]', [maker])
  await db.query('UPDATE library_import SET requested_by = $1', [who.maker])
  await db.query("UPDATE library_file SET state = 'ready'")
  await db.query("UPDATE library_revision SET at = '2020-01-01'")
  await db.query('UPDATE stored_file SET consortium_id = NULL')
  await db.query(
    "UPDATE document SET consortium_id = NULL, subject_type = 'library-item', subject_id = $1",
    [shelved],
  )
  const again = { library_file: { state: 'refused' }, library_revision: { at: '2023-01-01' } }
  for (const [name, change] of Object.entries(again))
    await db.query(
      `INSERT INTO ${name} SELECT (jsonb_populate_record(t, $1::jsonb)).* FROM ${name} t`,
      [{ id: newId(), ...change }],
    )
}

async function bring({ visibility, state }: Place): Promise<void> {
  const consortium = visibility === 'consortium' ? rows.get('consortium')?.id : null
  await db.query(
    `UPDATE library_item SET visibility = $1, consortium_id = $2, status = $3,
       embargo_until = $4, published_at = $5`,
    [
      visibility,
      consortium,
      state === 'embargoed' ? 'published' : state,
      state === 'embargoed' ? '2099-01-01' : null,
      state === 'draft' || state === 'review' ? null : '2022-01-01',
    ],
  )
  await db.query('UPDATE library_collection SET visibility = $1, consortium_id = $2', [
    visibility,
    consortium,
  ])
}

async function rowsFor(person: Who): Promise<Record<string, boolean>> {
  const counts = Object.keys(seen).map(
    (name) => `'${name}', (${others[name] ?? `SELECT count(*) FROM ${name}`}) > 0`,
  )
  // No more than a hundred arguments fit.
  const halves = [counts.slice(0, 20), counts.slice(20)].map(
    (some) => `jsonb_build_object(${some.join()})`,
  )
  await app.query('BEGIN')
  await app.query(
    "SELECT set_config('app.tenant_id', $1, true), set_config('app.person_id', $2, true)",
    [tenant, who[person]],
  )
  const { rows: found } = await app.query(`SELECT ${halves.join(' || ')} AS there`)
  await app.query('ROLLBACK')
  return found[0].there
}

test('every table around the library is filled, and it is written down who sees it', () => {
  const kept = Object.keys(seen).filter((name) => !name.includes(' '))
  const apart = ['document', 'document_version']
  expect(kept.filter((name) => !apart.includes(name)).toSorted()).toEqual(tables.toSorted())
  for (const name of kept) expect(rows.get(name), name).toBeDefined()
})

describe.each(visibilities)('%s', (visibility) => {
  test.each(states)('%s: table by table it is there for whom it is meant (R-90)', async (state) => {
    await bring({ visibility, state })
    for (const person of people) {
      const meant = Object.entries(seen).map(([name, rule]) => [
        name,
        rule({ visibility, state }).includes(person),
      ])
      expect(await rowsFor(person), person).toEqual(Object.fromEntries(meant))
    }
  })
})

test.each([
  ['a collection that is shared with nobody', "visibility = 'besloten'"],
  ['a collection that is taken away', "visibility = 'openbaar', removed_at = now()"],
])('%s is its makers’ alone', async (_, change) => {
  await bring({ visibility: 'openbaar', state: 'published' })
  await db.query(`UPDATE library_collection SET ${change}`)
  for (const person of people) {
    const there = await rowsFor(person)
    for (const name of ['library_collection', 'synthesis_finding', 'collection_entry'])
      expect(there[name], `${name} for ${person}`).toBe(person === 'maker')
  }
})

test('who is asked to read a revision sees how it would read, for as long as that takes', async () => {
  await bring({ visibility: 'consortium', state: 'published' })
  const asked = `SELECT array_agg(membership_id) FROM library_review`
  await db.query(`UPDATE library_item SET revisers = (${asked})`)
  const held = ['library_item', 'library_proposal', 'library_proposal_source', 'document'] as const
  expect(await rowsFor('reviewer')).toMatchObject({
    ...Object.fromEntries(held.map((name) => [name, true])),
    library_upload: false,
  })
  await db.query("UPDATE library_item SET revisers = '{}'")
  const there = await rowsFor('reviewer')
  expect(held.map((name) => there[name])).toEqual(held.map(() => false))
})
