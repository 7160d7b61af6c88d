import {
  addFinding,
  addItem,
  getCollection,
  noteGaps,
  publishItem,
  saveItem,
} from '@voortent/domain/library'
import { addItemInput, saveItemInput } from '@voortent/domain/library/contract'
import { beforeAll, expect, test } from 'vitest'
import { findStandings } from '../overview/find-standings.ts'
import { as, foundRegion, type Region, tasksOf } from '../testing/region.ts'
import { askOfGap } from './ask-of-gap.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

/** A collection of the school with a finding that nobody looked at. */
async function gap(): Promise<{ collection: string; finding: string }> {
  const { school } = region
  const facts = { kind: 'les', title: 'Lassen', on: '2026-05-01', plainSummary: 'Begin klein.' }
  const { id: item } = await as(region, school, addItem, addItemInput.parse(facts))
  await as(region, school, publishItem, { item })
  const saved = saveItemInput.parse({ item, collection: null, title: 'Wat weten we van lassen?' })
  const { collection } = await as(region, school, saveItem, saved)
  const told = { collection, words: 'Lassen leer je naast een robot.' }
  const { id: finding } = await as(region, school, addFinding, told)
  return { collection, finding }
}
const words = 'Wat weten we hierover: lassen leer je naast een robot?'

test('a gap becomes a question in one act and once; it says where it comes from, and brokers get it (R-45)', async () => {
  const { collection, finding } = await gap()
  const { id } = await as(region, region.school, askOfGap, { collection, finding, words })
  const seen = await as(region, region.school, getCollection, { collection })
  expect(seen.findings).toMatchObject([{ id: finding, questionId: id }])
  const asker = await as(
    region,
    region.school,
    ({ tx }) => tx.questionAsker.findFirstOrThrow({ where: { questionId: id } }),
    null,
  )
  expect(asker).toMatchObject({ words, company: 'School' })
  expect(asker.background).toContain(`kennis/verzamelingen/${collection}#bevinding-${finding}`)
  expect((await tasksOf(region, id)).length).toBeGreaterThan(0)
  const again = as(region, region.school, askOfGap, { collection, finding, words })
  await expect(again).rejects.toMatchObject({ code: 'collections.asked-already' })
})

test('what the makers wrote is missing is asked too; other words can be asked anew', async () => {
  const { collection } = await gap()
  const ask = () => as(region, region.school, askOfGap, { collection, finding: null, words })
  await expect(ask()).rejects.toMatchObject({ code: 'collections.no-gaps' })
  await as(region, region.school, noteGaps, { collection, gaps: 'De wijkzorg.' })
  const { id } = await ask()
  await as(region, region.school, noteGaps, { collection, gaps: 'De wijkzorg.' })
  await expect(ask()).rejects.toMatchObject({ code: 'collections.asked-already' })
  await as(region, region.school, noteGaps, { collection, gaps: 'Kleine bedrijven.' })
  expect((await ask()).id).not.toBe(id)
})

test('who does not make the collection asks nothing of it', async () => {
  const { collection, finding } = await gap()
  await expect(
    as(region, region.broker, askOfGap, { collection, finding, words }),
  ).rejects.toMatchObject({ code: 'collections.no-such-collection' })
})

test('until it has a title its page is for who asked and who keeps questions', async () => {
  const { collection, finding } = await gap()
  const { id } = await as(region, region.school, askOfGap, { collection, finding, words })
  const opens = async (who: 'school' | 'broker' | 'company' | 'outsider') =>
    as(region, region[who], findStandings, [id, null])
  expect(await opens('school')).toEqual([{ id, status: 'nieuw', open: true }])
  expect(await opens('broker')).toEqual([{ id, status: 'nieuw', open: true }])
  expect(await opens('company')).toEqual([{ id, status: 'nieuw', open: false }])
  expect(await opens('outsider')).toEqual([])
})
