import { readingOf, withTenant } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { addResult, beginConsortium } from '@voortent/domain/consortia'
import { beforeEach, expect, test } from 'vitest'
import { type ListQuestionsInput, listQuestionsInput } from '../contract.ts'
import { writeMessage } from '../talk/write-message.ts'
import { as, foundRegion, questionIn, type Region, sharpenedIn } from '../testing/region.ts'
import { classifyQuestion } from '../together/classify-question.ts'
import { findSimilar } from './find-similar.ts'
import { listQuestions } from './list-questions.ts'

let region: Region
beforeEach(async () => {
  region = await foundRegion()
})

const list = (who: TestMember, filter: Partial<ListQuestionsInput> = {}) =>
  listQuestions(readingOf(region.database, who), listQuestionsInput.parse(filter))
const idsOf = async (who: TestMember, filter: Partial<ListQuestionsInput> = {}) =>
  (await list(who, filter)).items.map(({ id }) => id)

test('who waits longest stands first; members see what is sharpened, without who asked', async () => {
  const { broker, company, school, outsider } = region
  const old = await questionIn(region)
  const answered = await questionIn(region)
  const sharp = await sharpenedIn(region)
  await as(region, broker, writeMessage, { question: answered, text: 'Vertel eens.' })
  await withTenant(region.database, broker, ({ tx }) =>
    tx.question.updateMany({ where: { id: old }, data: { answerBy: new Date('2026-01-05') } }),
  )
  expect(await idsOf(broker)).toEqual([old, sharp, answered])
  expect((await list(broker)).items.map(({ late }) => late)).toEqual([true, false, false])
  expect((await list(school)).items).toMatchObject([
    { id: sharp, company: null, words: null, waitingSince: null, late: false, problemFactors: [] },
  ])
  expect((await idsOf(company)).toSorted()).toEqual([old, answered, sharp].toSorted())
  expect(await idsOf(outsider)).toEqual([])
  expect((await list(school)).may).toEqual({ handle: false, ask: true })
})

test('filters narrow by status, classification, whose and words', async () => {
  const { broker, company } = region
  const fresh = await questionIn(region, { words: 'Hoe vinden wij stagiairs voor de winkel?' })
  const sharp = await sharpenedIn(region)
  await as(region, broker, classifyQuestion, {
    question: sharp,
    learningFunctions: [],
    problemFactors: ['instroom'],
    themes: ['leervermogen'],
    topsectors: [],
    targetGroups: [],
  })
  expect(await idsOf(broker, { status: 'nieuw' })).toEqual([fresh])
  expect((await idsOf(broker, { status: 'open' })).length).toBe(2)
  expect(await idsOf(broker, { factor: 'instroom' })).toEqual([sharp])
  expect(await idsOf(broker, { theme: 'leren-en-innoveren' })).toEqual([])
  expect(await idsOf(broker, { owner: 'van-mij' })).toEqual([sharp])
  expect(await idsOf(broker, { owner: 'van-niemand' })).toEqual([fresh])
  expect((await idsOf(company, { owner: 'van-ons' })).length).toBe(2)
  expect(await idsOf(broker, { search: 'stagiair' })).toEqual([fresh])
  expect(await idsOf(broker, { search: 'werkpl' })).toHaveLength(2)
  expect(await idsOf(region.school, { search: 'werkpl' })).toEqual([])
})

test('what is about the same is found among questions, consortia and what came out of them', async () => {
  const { broker, school } = region
  const other = await questionIn(region, {
    words: 'Onze lassers gaan met pensioen. Wie leert nieuwe mensen lassen?',
  })
  await questionIn(region, { words: 'Kan de kantine gezonder?' })
  const alike = await as(
    region,
    broker,
    async (scope) => {
      const consortium = await beginConsortium(scope, {
        title: 'Lasschool op de werkvloer',
        question: 'Hoe leert iemand lassen naast de machine?',
        organisation: null,
      })
      const shared = { kind: 'les' as const, on: '2026-05-01', link: '' }
      const result = await addResult(scope, {
        consortium: consortium.id,
        ...shared,
        title: 'Lassen leren in tien weken',
        text: 'Begin naast een draaiende machine.',
      })
      await addResult(scope, {
        consortium: consortium.id,
        ...shared,
        title: 'Koffie',
        text: 'Zet koffie.',
      })
      return { consortium: consortium.id, result: result.id }
    },
    undefined,
  )
  const question = await sharpenedIn(region)
  const found = await as(region, broker, findSimilar, { question })
  expect(found.map(({ kind, id }) => [kind, id])).toEqual([
    ['consortium', alike.consortium],
    ['library', alike.result],
    ['question', other],
  ])
  expect(found[1]?.placeId).toBe(alike.result)
  await expect(as(region, school, findSimilar, { question })).rejects.toMatchObject({
    code: 'questions.brokers-only',
  })
})
