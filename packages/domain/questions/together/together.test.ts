import type { TestMember } from '@voortent/database/testing'
import { getConsortium } from '@voortent/domain/consortia'
import { beforeAll, expect, test } from 'vitest'
import { getQuestion } from '../overview/get-question.ts'
import {
  as,
  foundRegion,
  questionIn,
  type Region,
  sharpened,
  sharpenedIn,
  tasksOf,
} from '../testing/region.ts'
import { answerInvitation } from './answer-invitation.ts'
import { beginExploration } from './begin-exploration.ts'
import { classifyQuestion } from './classify-question.ts'
import { closeQuestion, giveAnswer, reopenQuestion } from './end-question.ts'
import { inviteParties } from './invite-parties.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

const seenBy = (who: TestMember, question: string) => as(region, who, getQuestion, { question })
const idOf = ({ actor }: TestMember) => actor.actingForId ?? ''

test('a broker classifies; the words are those of the vocabularies', async () => {
  const { broker, school } = region
  const question = await sharpenedIn(region)
  const kind = {
    learningFunctions: ['proactief' as const],
    problemFactors: ['instroom' as const, 'motivatie' as const],
    themes: [],
    topsectors: ['htsm' as const],
    targetGroups: ['mkb-medewerkers' as const],
  }
  await expect(as(region, school, classifyQuestion, { question, ...kind })).rejects.toMatchObject({
    code: 'questions.brokers-only',
  })
  await as(region, broker, classifyQuestion, { question, ...kind })
  expect(await seenBy(school, question)).toMatchObject(kind)
})

test('parties are invited once the question is sharp, and answer for themselves', async () => {
  const { broker, school, company, observer } = region
  const raw = await questionIn(region)
  const invite = (question: string, ...organisations: string[]) =>
    as(region, broker, inviteParties, { question, organisations })
  await expect(invite(raw, idOf(school))).rejects.toMatchObject({ code: 'questions.not-now' })
  const question = await sharpenedIn(region)
  await expect(invite(question, idOf(region.outsider))).rejects.toMatchObject({
    code: 'questions.takes-no-part',
    field: 'organisations',
  })
  await invite(question, idOf(school), idOf(company))
  await invite(question, idOf(school))
  expect(await tasksOf(region, question)).toEqual(['answer-question term', 'join-question'])
  const answer = { question, answer: 'ja' as const, words: 'Wij hebben een lasstraat.' }
  for (const who of [company, observer])
    await expect(as(region, who, answerInvitation, answer)).rejects.toMatchObject({
      code: 'questions.invited-only',
    })
  await as(region, school, answerInvitation, answer)
  expect(await tasksOf(region, question)).toEqual(['answer-question term'])
  expect((await seenBy(broker, question)).parties).toMatchObject([
    { name: 'School', answer: 'ja', words: 'Wij hebben een lasstraat.' },
  ])
  expect((await seenBy(observer, question)).parties).toEqual([])
  expect((await seenBy(school, question)).may.answerFor).toBe(idOf(school))
})

test('an exploration begins with who asked and who said yes as interested partners (R-21)', async () => {
  const { broker, school, coordinator } = region
  const question = await sharpenedIn(region)
  await as(region, broker, inviteParties, {
    question,
    organisations: [idOf(school), idOf(coordinator)],
  })
  await as(region, school, answerInvitation, { question, answer: 'ja', words: '' })
  const input = { question, ...sharpened, organisation: null }
  await expect(as(region, school, beginExploration, input)).rejects.toMatchObject({
    code: 'questions.brokers-only',
  })
  const { consortium } = await as(region, broker, beginExploration, input)
  expect(await as(region, broker, getConsortium, { consortium })).toMatchObject({
    title: sharpened.title,
    question: sharpened.wording,
    phase: 'verkenning',
    partners: [
      { name: 'School', commitment: 'geinteresseerd' },
      { name: 'Werkplaats', commitment: 'geinteresseerd' },
    ],
  })
  expect(await seenBy(school, question)).toMatchObject({
    status: 'in-consortium',
    consortium: { id: consortium },
  })
  expect(await tasksOf(region, question)).toEqual(['read-question'])
  await expect(as(region, broker, beginExploration, input)).rejects.toMatchObject({
    code: 'questions.not-now',
  })
})

test('a question is answered or closed with words for the asker, and taken up again', async () => {
  const { broker, company, school } = region
  const question = await questionIn(region)
  const close = { question, words: 'Hier gaat de gemeente over.' }
  await expect(as(region, company, closeQuestion, close)).rejects.toMatchObject({
    code: 'questions.brokers-only',
  })
  await as(region, broker, closeQuestion, close)
  expect((await seenBy(company, question)).steps.at(-1)).toMatchObject({
    status: 'gesloten',
    words: close.words,
  })
  await expect(as(region, broker, giveAnswer, close)).rejects.toMatchObject({
    code: 'questions.not-now',
  })
  await as(region, broker, reopenQuestion, { question })
  expect((await seenBy(broker, question)).status).toBe('in-gesprek')
  await expect(seenBy(school, question)).rejects.toMatchObject({
    code: 'questions.no-such-question',
  })
})
