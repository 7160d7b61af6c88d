import { addItem, getItem, publishItem, tellUse } from '@voortent/domain/library'
import { addItemInput, tellUseInput } from '@voortent/domain/library/contract'
import { beforeAll, expect, test } from 'vitest'
import { as, foundRegion, type Region } from '../testing/region.ts'
import { askOfUse } from './ask-of-use.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

/** An item of the school that the company uses, and would like to know something about. */
async function usedItem(): Promise<{ item: string; use: string }> {
  const { school, company } = region
  const facts = { kind: 'les', title: 'Lassen', on: '2026-05-01', plainSummary: 'Begin klein.' }
  const { id: item } = await as(region, school, addItem, addItemInput.parse(facts))
  await as(region, school, publishItem, { item })
  const told = { item, effect: 'Minder afkeur.', question: 'Kan dit ook met robots?' }
  await as(region, company, tellUse, tellUseInput.parse(told))
  const { ownUse } = await as(region, company, getItem, { item })
  return { item, use: ownUse?.id ?? '' }
}

test('who uses an item asks on, in one act and once (R-44)', async () => {
  const { item, use } = await usedItem()
  const { id } = await as(region, region.company, askOfUse, { use })
  const { ownUse } = await as(region, region.company, getItem, { item })
  expect(ownUse?.questionId).toBe(id)
  const asker = await as(
    region,
    region.company,
    ({ tx }) => tx.questionAsker.findFirstOrThrow({ where: { questionId: id } }),
    null,
  )
  expect(asker).toMatchObject({ words: 'Kan dit ook met robots?', company: 'Werkplaats' })
  expect(asker.background).toContain('Lassen')
  await expect(as(region, region.company, askOfUse, { use })).rejects.toMatchObject({
    code: 'library.asked-already',
  })
})

test('a broker asks it for them, nobody else does', async () => {
  const { use } = await usedItem()
  await expect(as(region, region.school, askOfUse, { use })).rejects.toMatchObject({
    code: 'questions.own-organisation-only',
  })
  const { id } = await as(region, region.broker, askOfUse, { use })
  const question = await as(
    region,
    region.broker,
    ({ tx }) => tx.question.findFirstOrThrow({ where: { id } }),
    null,
  )
  expect(question).toMatchObject({ source: 'makelaar', status: 'in-gesprek' })
})
