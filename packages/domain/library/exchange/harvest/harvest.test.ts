import { beforeAll, expect, test } from 'vitest'
import { changeItemInput } from '../../contract.ts'
import { changeItem } from '../../items/change-item.ts'
import { withdrawItem } from '../../items/withdraw-item.ts'
import { as, foundShelf, type Shelf, shelve, welding } from '../../testing/shelf.ts'
import { expectValid } from '../testing/expect-valid.ts'
import { answerHarvester } from './answer-harvester.ts'

let shelf: Shelf
const items: string[] = []
beforeAll(async () => {
  shelf = await foundShelf()
  for (let place = 0; place < 3; place += 1)
    items.push(
      await shelve(shelf, {
        visibility: 'openbaar',
        title: `Openbaar <stuk> & ${place}`,
        themes: ['leervermogen'],
        people: 'Ans van den Berg 0000-0002-1825-0097',
        doi: place === 0 ? '10.1234/eerste' : '',
        licence: 'cc-by-4.0',
        links: 'https://voorbeeld.example/a?b=c&d=e',
        ...(place === 2 && { kind: 'dataset' }),
      }),
    )
  await shelve(shelf, { title: 'Alleen hier' })
  await shelve(shelf, { title: 'Nog niet', visibility: 'openbaar' }, { out: false })
  await shelve(shelf, { title: 'Voor het netwerk', visibility: 'netwerk' })
  const ahead = { visibility: 'openbaar', embargoUntil: '2099-01-01' }
  await shelve(shelf, { title: 'Onder embargo', ...ahead })
})

const site = 'https://voortent.example'
const ask = (asked: Record<string, string> | [string, string][]) =>
  as(shelf, shelf.visitor, (scope) =>
    answerHarvester(scope, { asked: Array.isArray(asked) ? asked : Object.entries(asked) }, site),
  )
const valid = async (asked: Record<string, string> | [string, string][]) => {
  const xml = await ask(asked)
  await expectValid(xml)
  return xml
}
const errorOf = (xml: string) => /<error code="(\w+)">/.exec(xml)?.[1]
const titlesIn = (xml: string) =>
  [...xml.matchAll(/<dc:title>(.*?)<\/dc:title>/g)].map(([, title]) => title)
const records = { verb: 'ListRecords', metadataPrefix: 'oai_dc' }

test('it says who it is and in which forms and sets it tells', async () => {
  const who = await valid({ verb: 'Identify' })
  expect(who).toContain('<baseURL>https://voortent.example/hier/oai</baseURL>')
  expect(who).toContain('<deletedRecord>persistent</deletedRecord>')
  expect(await valid({ verb: 'ListMetadataFormats' })).toContain('oai_datacite')
  expect(await valid({ verb: 'ListSets' })).toContain('<setSpec>soort-dataset</setSpec>')
})

test('it tells of public items that are out, and of no others, in both forms', async () => {
  const xml = await valid(records)
  expect(titlesIn(xml)).toEqual([0, 1, 2].map((place) => `Openbaar &lt;stuk&gt; &amp; ${place}`))
  const datacite = await valid({ ...records, metadataPrefix: 'oai_datacite' })
  expect(datacite).toContain('<identifier identifierType="DOI">10.1234/eerste</identifier>')
  for (const inside of ['Alleen hier', 'Nog niet', 'Voor het netwerk', 'Onder embargo'])
    expect(xml + datacite).not.toContain(inside)
})

test('an answer that the protocol does not allow is found out', async () => {
  const xml = await ask(records)
  await expect(expectValid(xml.replace('dc:rights', 'dc:right'))).rejects.toThrow()
  await expect(expectValid(xml.replace(/<datestamp>.*?Z/, '<datestamp>gisteren'))).rejects.toThrow()
})

test('one record, by its identifier', async () => {
  const identifier = `oai:voortent.example:hier/${items[0]}`
  const one = { verb: 'GetRecord', identifier, metadataPrefix: 'oai_dc' }
  expect(titlesIn(await valid(one))).toEqual(['Openbaar &lt;stuk&gt; &amp; 0'])
  expect(await valid({ verb: 'ListMetadataFormats', identifier })).toContain('oai_dc')
})

test('a set and a range narrow it, to the second and to the day', async () => {
  expect(titlesIn(await valid({ ...records, set: 'soort-dataset' }))).toHaveLength(1)
  expect(titlesIn(await valid({ ...records, set: 'thema-leervermogen' }))).toHaveLength(3)
  const [stamp = ''] = /(?<=<datestamp>)[^<]+/.exec(await valid(records)) ?? []
  const day = stamp.slice(0, 10)
  expect(titlesIn(await valid({ ...records, from: stamp, until: stamp })).length).toBeGreaterThan(0)
  expect(titlesIn(await valid({ ...records, from: day, until: day })).length).toBeGreaterThan(0)
  expect(errorOf(await valid({ ...records, until: '2020-01-01' }))).toBe('noRecordsMatch')
  expect(errorOf(await valid({ ...records, set: 'geen' }))).toBe('noRecordsMatch')
})

test('what is wrong is answered with the code of the protocol', async () => {
  const faults: [Record<string, string> | [string, string][], string][] = [
    [{}, 'badVerb'],
    [{ verb: 'Steel' }, 'badVerb'],
    [{ verb: 'constructor' }, 'badVerb'],
    [
      [
        ['verb', 'Identify'],
        ['verb', 'Identify'],
      ],
      'badVerb',
    ],
    [{ verb: 'Identify', set: 'x' }, 'badArgument'],
    [{ verb: 'Identify', onbekend: 'x' }, 'badArgument'],
    [{ verb: 'ListRecords' }, 'badArgument'],
    [{ verb: 'GetRecord', metadataPrefix: 'oai_dc' }, 'badArgument'],
    [{ ...records, set: 'een set' }, 'badArgument'],
    [{ ...records, metadataPrefix: '<oai_dc>' }, 'badArgument'],
    [{ ...records, metadataPrefix: 'oai:dc' }, 'badArgument'],
    [{ ...records, set: 'a::b' }, 'badArgument'],
    [{ ...records, set: '' }, 'badArgument'],
    [{ ...records, from: '' }, 'badArgument'],
    [{ ...records, from: '0000-01-01' }, 'badArgument'],
    [{ ...records, set: 'a:b' }, 'noRecordsMatch'],
    [{ ...records, from: '2026-13-01' }, 'badArgument'],
    [{ ...records, from: '2026-02-30' }, 'badArgument'],
    [{ ...records, from: '2026-01-01', until: '2026-01-01T00:00:00Z' }, 'badArgument'],
    [{ ...records, from: '2026-01-02', until: '2026-01-01' }, 'badArgument'],
    [[...Object.entries(records), ['set', 'a'], ['set', 'b']], 'badArgument'],
    [{ ...records, resumptionToken: 'x' }, 'badArgument'],
    [{ verb: 'ListRecords', resumptionToken: 'x' }, 'badResumptionToken'],
    [{ verb: 'ListSets', resumptionToken: 'x' }, 'badResumptionToken'],
    [{ verb: 'ListRecords', metadataPrefix: 'marc' }, 'cannotDisseminateFormat'],
    [{ verb: 'GetRecord', identifier: 'oai:x:1', metadataPrefix: 'oai_dc' }, 'idDoesNotExist'],
    [{ verb: 'ListMetadataFormats', identifier: "';DROP" }, 'idDoesNotExist'],
    [{ verb: 'ListMetadataFormats', identifier: '' }, 'badArgument'],
    [{ verb: 'ListMetadataFormats', identifier: 'oai:[%zz]<&" \u0007' }, 'badArgument'],
    [{ verb: 'ListRecords', resumptionToken: '' }, 'badResumptionToken'],
    [{ verb: 'ListRecords', resumptionToken: '<&"\u0001\ud800' }, 'badResumptionToken'],
  ]
  const answers: string[] = []
  for (const [asked, code] of faults) {
    const answer = await ask(asked)
    expect(errorOf(answer), JSON.stringify(asked)).toBe(code)
    answers.push(answer)
  }
  await expectValid(answers)
})

test('a long list goes in pages, each record once, and the last page says so', async () => {
  await as(shelf, shelf.lector, ({ tx, tenantId, now }) =>
    tx.libraryItem.createMany({
      data: Array.from({ length: 205 }, (_, place) => ({
        tenantId,
        id: `0197f0a0-0000-7000-8000-${String(place).padStart(12, '0')}`,
        kind: 'les',
        title: `Les ${place}`,
        on: now,
        status: 'published',
        visibility: 'openbaar',
        writers: [shelf.lector.actor.membershipId ?? ''],
        createdAt: now,
        changedAt: now,
        publishedAt: now,
      })),
    }),
  )
  const seen: string[] = []
  let asked: Record<string, string> = {
    ...records,
    set: 'soort-les',
    metadataPrefix: 'oai_datacite',
  }
  const sizes: number[] = []
  for (;;) {
    const xml = await valid(asked)
    const found = [...xml.matchAll(/<title[^>]*>(Les \d+)</g)].map(([, title]) => title ?? '')
    sizes.push(found.length)
    seen.push(...found)
    expect(xml).toContain('completeListSize="205"')
    const [, resumptionToken] = /<resumptionToken[^>]*[^/]>([^<]+)/.exec(xml) ?? []
    if (!resumptionToken) break
    asked = { verb: 'ListRecords', resumptionToken }
  }
  expect(sizes).toEqual([100, 100, 5])
  expect(new Set(seen).size).toBe(205)
})

test('what is withdrawn or public no more is told as deleted, and comes back as itself', async () => {
  const [withdrawn = '', hidden = ''] = items
  const change = (visibility: string) =>
    as(shelf, shelf.lector, (scope) =>
      changeItem(scope, changeItemInput.parse({ ...welding, item: hidden, visibility })),
    )
  await as(shelf, shelf.lector, (scope) =>
    withdrawItem(scope, { item: withdrawn, reason: 'Klopt niet meer.' }),
  )
  await change('tenant')
  const one = (id: string) =>
    valid({
      verb: 'GetRecord',
      identifier: `oai:voortent.example:hier/${id}`,
      metadataPrefix: 'oai_dc',
    })
  for (const id of [withdrawn, hidden]) {
    const xml = await one(id)
    expect(xml).toContain('<header status="deleted">')
    expect(xml).not.toContain('<metadata>')
  }
  const changed = await valid({
    verb: 'ListIdentifiers',
    metadataPrefix: 'oai_dc',
    set: 'thema-leervermogen',
  })
  expect(changed.match(/status="deleted"/g)).toHaveLength(2)
  await change('openbaar')
  expect(titlesIn(await one(hidden))).toEqual([welding.title])
})
