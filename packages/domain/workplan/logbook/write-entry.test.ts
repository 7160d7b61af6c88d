import { addResult } from '@voortent/domain/consortia'
import { beforeAll, expect, test } from 'vitest'
import { writeEntryInput } from '../contract.ts'
import { publishResult } from '../publishing/publish-result.ts'
import { as, foundConsortium, type Ground } from '../testing/consortium.ts'
import { filesInMemory } from '../testing/files.ts'
import { listEntries } from './list-entries.ts'
import { restoreEntry, withdrawEntry } from './withdraw-entry.ts'
import { writeEntry } from './write-entry.ts'

let ground: Ground
const files = filesInMemory()
beforeAll(async () => {
  ground = await foundConsortium()
})

const photo = { content: Uint8Array.of(1), name: 'foto.jpg' }
const plain = { present: '', photo: null, altText: '', decorative: false }
const write = (who: Ground['leader'], on: string, text: string, change: object = {}) =>
  as(ground, who, (scope) =>
    writeEntry(scope, { consortium: ground.consortium, on, text, ...plain, ...change }, files),
  )
const list = async (filter: object = {}) =>
  as(ground, ground.leader, (scope) =>
    listEntries(scope, {
      consortium: ground.consortium,
      search: '',
      photos: false,
      page: 1,
      ...filter,
    }),
  )
const texts = async (filter?: object) => (await list(filter)).items.map(({ text }) => text)

test('the latest day stands first; words, year and photos narrow it', async () => {
  const { leader, company } = ground
  await write(leader, '2025-11-03', 'Start', { present: 'Ans, Bo' })
  await write(company, '2026-02-01', 'Bij 100% van de groep', { photo, altText: 'Een werkbank' })
  await write(company, '2026-01-01', 'Nieuwjaar')
  expect(await texts()).toEqual(['Bij 100% van de groep', 'Nieuwjaar', 'Start'])
  expect(await texts({ search: 'bo' })).toEqual(['Start'])
  expect(await texts({ search: '%' })).toEqual(['Bij 100% van de groep'])
  expect(await texts({ year: 2025 })).toEqual(['Start'])
  expect(await texts({ photos: true })).toEqual(['Bij 100% van de groep'])
  const { items, years } = await list()
  expect(years).toEqual([2026, 2025])
  expect(items[0]?.photo).toMatchObject({ width: 4, altText: 'Een werkbank' })
  await expect(write(leader, '2100-01-01', 'x')).rejects.toMatchObject({ code: 'workplan.not-yet' })
})

test('a photo says what it shows, or that it only decorates', () => {
  const input = { consortium: ground.consortium, on: '2026-01-01', text: 'x', photo }
  const issues = (change: object) =>
    writeEntryInput.safeParse({ ...input, ...change }).error?.issues
  expect(issues({})).toMatchObject([{ path: ['altText'], message: 'workplan.alt-missing' }])
  expect(issues({ altText: 'Een werkbank' })).toBeUndefined()
  expect(issues({ decorative: true })).toBeUndefined()
  expect(issues({ photo: null })).toBeUndefined()
})

test('who wrote it takes it out and puts it back, who leads as well, others do not', async () => {
  const { leader, company, consortium } = ground
  const { id: entry } = await write(leader, '2026-03-01', 'Fout')
  const at = { consortium, entry }
  const attempt = as(ground, company, (scope) => withdrawEntry(scope, at))
  await expect(attempt).rejects.toMatchObject({ code: 'workplan.own-entry-only' })
  await as(ground, leader, (scope) => withdrawEntry(scope, at))
  expect(await texts()).not.toContain('Fout')
  await as(ground, leader, (scope) => restoreEntry(scope, at))
  expect(await texts()).toContain('Fout')
})

test('one act makes an item of the library out of it, once', async () => {
  const { company, consortium } = ground
  const { id } = await write(company, '2026-04-01', 'Het werkt. Acht mensen bleven.')
  const publish = () =>
    as(ground, company, (scope) =>
      publishResult(scope, { consortium, source: 'entry', id }, addResult),
    )
  const { item } = await publish()
  expect(await publish()).toEqual({ item })
  const [result, ...more] = await as(ground, company, ({ tx }) =>
    tx.libraryItem.findMany({ include: { origins: true } }),
  )
  expect(more).toEqual([])
  expect(result).toMatchObject({
    id: item,
    title: 'Het werkt',
    kind: 'tussenresultaat',
    plainSummary: 'Het werkt. Acht mensen bleven.',
    status: 'published',
    origins: [{ sourceType: 'entry', sourceId: id }],
  })
  expect((await list()).items.filter(({ published }) => published)).toHaveLength(1)
  const gone = as(ground, company, (scope) =>
    publishResult(scope, { consortium, source: 'milestone', id }, addResult),
  )
  await expect(gone).rejects.toMatchObject({ code: 'workplan.nothing-to-publish' })
})
