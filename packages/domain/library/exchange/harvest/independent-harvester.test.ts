import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryKinds } from '../../contract.ts'
import { withdrawItem } from '../../items/withdraw-item.ts'
import { as, foundShelf, type Shelf, shelve } from '../../testing/shelf.ts'
import { type Harvested, harvestWith } from '../testing/independent-harvester.ts'
import { answerHarvester } from './answer-harvester.ts'
import { formats } from './formats.ts'

type Row = { id: string; at: Date; gone: boolean; sets: string[]; title: string }

let shelf: Shelf
let server: Server
let address: string
let rows: Row[]
beforeAll(async () => {
  shelf = await foundShelf()
  await fill()
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost')
    const site = `http://${request.headers.host}`
    void as(shelf, shelf.visitor, (scope) =>
      answerHarvester(scope, { asked: [...searchParams] }, site),
    ).then((xml) => {
      response.writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8' }).end(xml)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hier/oai`
})
afterAll(() => new Promise((done) => server.close(done)))

/** 230 that are out, of all kinds and of three years; two that were, and three that never were for everybody. */
async function fill(): Promise<void> {
  const { tenantId } = shelf.lector
  await as(shelf, shelf.lector, ({ tx }) =>
    tx.libraryItem.createMany({
      data: Array.from({ length: 230 }, (_, place) => {
        const at = new Date(Date.UTC(2023 + (place % 3), place % 12, 1 + (place % 28), 12))
        return {
          tenantId,
          id: `0197f0a0-0000-7000-8000-${String(place).padStart(12, '0')}`,
          kind: libraryKinds[place % libraryKinds.length] ?? 'les',
          title: `Les ${place} <é> & “meer”`,
          on: at,
          status: 'published',
          visibility: 'openbaar',
          themes: place % 2 ? ['leervermogen'] : [],
          writers: [shelf.lector.actor.membershipId ?? ''],
          createdAt: at,
          changedAt: at,
          publishedAt: at,
        }
      }),
    }),
  )
  await as(
    shelf,
    shelf.lector,
    ({ tx }) => tx.$executeRaw`
      UPDATE library_harvest h SET at = i.changed_at FROM library_item i
      WHERE i.tenant_id = h.tenant_id AND i.id = h.id`,
  )
  for (const place of [0, 1]) {
    const item = await shelve(shelf, { visibility: 'openbaar', title: `Was er ${place}` })
    await as(shelf, shelf.lector, (scope) => withdrawItem(scope, { item, reason: 'Klopt niet.' }))
  }
  await shelve(shelf, { title: 'Alleen hier' })
  await shelve(shelf, { title: 'Voor het netwerk', visibility: 'netwerk' })
  await shelve(shelf, { title: 'Nog niet', visibility: 'openbaar' }, { out: false })
  rows = await as(
    shelf,
    shelf.lector,
    ({ tx }) => tx.$queryRaw<Row[]>`
      SELECT h.id, h.at, h.gone, h.sets, i.title
      FROM library_harvest h JOIN library_item i USING (tenant_id, id)
      WHERE h.tenant_id = ${tenantId}::uuid ORDER BY h.at, h.id`,
  )
}

const asTold = ({ identifier, at, gone, sets }: Harvested) => ({
  identifier,
  at,
  gone,
  sets: sets.toSorted(),
})
const asKept = ({ id, at, gone, sets }: Row) => ({
  identifier: `oai:127.0.0.1:hier/${id}`,
  at: `${at.toISOString().slice(0, 19)}Z`,
  gone,
  sets: sets.toSorted(),
})

test('it gathers all there is in both forms, page after page', async () => {
  expect(rows).toHaveLength(232)
  for (const [metadataPrefix, { namespace }] of formats) {
    const { name, found, errors } = await harvestWith(address, 'ListRecords', { metadataPrefix })
    expect([name, errors]).toEqual(['hier', []])
    expect(found.map(asTold)).toEqual(rows.map(asKept))
    const there = found.filter(({ gone }) => !gone)
    expect(there.map(({ titles }) => titles[0])).toEqual(
      rows.filter(({ gone }) => !gone).map(({ title }) => title),
    )
    expect(new Set(there.map(({ root }) => root))).toEqual(new Set([namespace]))
    expect(found.filter(({ gone }) => gone).map(({ titles }) => titles)).toEqual([[], []])
  }
})

test('it gathers a set, a range of days, and both at once', async () => {
  const metadataPrefix = 'oai_dc'
  const list = async (asked: Record<string, string>) =>
    (await harvestWith(address, 'ListIdentifiers', { metadataPrefix, ...asked })).found.map(asTold)
  const set = 'thema-leervermogen'
  const inSet = rows.filter(({ sets }) => sets.includes(set))
  expect(inSet.length).toBeGreaterThan(100)
  expect(await list({ set })).toEqual(inSet.map(asKept))
  const [from, until] = ['2024-01-01', '2024-12-31']
  const inYear = rows.filter(({ at }) => at.getUTCFullYear() === 2024)
  expect(inYear.length).toBeGreaterThan(50)
  expect(await list({ from, until })).toEqual(inYear.map(asKept))
  expect(await list({ from, until, set })).toEqual(
    inYear.filter(({ sets }) => sets.includes(set)).map(asKept),
  )
})

test('it knows the sets and forms, and hears that nothing fits', async () => {
  const sets = await harvestWith(address, 'ListSets')
  expect(sets.found.map(({ set }) => set)).toEqual(
    expect.arrayContaining([...new Set(rows.flatMap((row) => row.sets))]),
  )
  const told = await harvestWith(address, 'ListMetadataFormats')
  expect(told.found.map(({ prefix }) => prefix)).toEqual([...formats.keys()])
  const asked = { metadataPrefix: 'oai_dc', until: '2001-01-01' }
  expect((await harvestWith(address, 'ListRecords', asked)).errors).toEqual(['noRecordsMatch'])
})
