import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { askQuestion } from '../intake/ask-question.ts'
import { getQuestion } from '../overview/get-question.ts'
import { takeOn } from '../take-on.ts'
import {
  as,
  foundRegion,
  questionIn,
  type Region,
  recordedOf,
  sharpened,
  tasksOf,
  welding,
} from '../testing/region.ts'
import { giveAnswer } from '../together/end-question.ts'
import { agreeWording } from './agree-wording.ts'
import { correctWording, proposeWording } from './propose-wording.ts'
import { writeMessage } from './write-message.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

const seenBy = (who: TestMember, question: string) => as(region, who, getQuestion, { question })
const gone = { kind: 'not-found', code: 'questions.no-such-question' }

test('a member asks for the organisation they speak for; others do not', async () => {
  const { company, observer, broker } = region
  const question = await questionIn(region)
  expect(await seenBy(company, question)).toMatchObject({
    status: 'nieuw',
    title: '',
    asker: { ...welding, company: 'Werkplaats', name: 'b' },
    may: { handle: false, asks: true },
  })
  expect(await tasksOf(region, question)).toEqual(['answer-question makelaar term'])
  const silent = { ...broker, actor: { ...broker.actor, actingForId: null } }
  for (const who of [observer, silent])
    await expect(as(region, who, askQuestion, welding)).rejects.toMatchObject({
      code: 'questions.own-organisation-only',
    })
})

test('until it is sharpened a question is there for asker and keepers alone', async () => {
  const { broker, coordinator, school, outsider } = region
  const question = await questionIn(region)
  for (const who of [broker, coordinator])
    expect((await seenBy(who, question)).asker).toMatchObject({ company: 'Werkplaats' })
  for (const who of [school, outsider])
    await expect(seenBy(who, question)).rejects.toMatchObject(gone)
  const meddle = as(region, school, writeMessage, { question, text: 'Hallo' })
  await expect(meddle).rejects.toMatchObject(gone)
})

test('broker and asker write to each other, and it is always somebody’s turn', async () => {
  const { broker, company } = region
  const question = await questionIn(region)
  await as(region, broker, writeMessage, { question, text: 'Hoeveel lassers?' })
  expect(await seenBy(company, question)).toMatchObject({
    status: 'in-gesprek',
    broker: { name: 'm' },
    waitingSince: null,
    messages: [{ side: 'makelaar', name: 'm', text: 'Hoeveel lassers?' }],
  })
  expect(await tasksOf(region, question)).toEqual(['read-question'])
  await as(region, company, writeMessage, { question, text: 'Twee.' })
  expect(await tasksOf(region, question)).toEqual(['answer-question term'])
  const seen = await seenBy(broker, question)
  expect(seen.messages.map(({ side }) => side)).toEqual(['makelaar', 'vrager'])
  expect(seen.waitingSince).not.toBeNull()
})

test('the asker corrects a wording, both agree, and every version stays', async () => {
  const { broker, company, school } = region
  const question = await questionIn(region)
  await expect(as(region, company, agreeWording, { question })).rejects.toMatchObject({
    code: 'questions.nothing-proposed',
  })
  await as(region, broker, proposeWording, { question, ...sharpened })
  await as(region, company, correctWording, { question, wording: 'Hoe leren onze mensen lassen?' })
  await expect(as(region, company, agreeWording, { question })).rejects.toMatchObject({
    code: 'questions.own-proposal',
  })
  await as(region, broker, agreeWording, { question })
  expect(await seenBy(school, question)).toMatchObject({
    title: sharpened.title,
    wording: 'Hoe leren onze mensen lassen?',
    status: 'aangescherpt',
    asker: null,
    messages: [],
    wordings: [],
    steps: [],
  })
  const { wordings, steps } = await seenBy(company, question)
  expect(wordings.map(({ side, agreedAt }) => [side, agreedAt !== null])).toEqual([
    ['makelaar', false],
    ['vrager', true],
  ])
  expect(steps.map(({ status }) => status)).toEqual(['nieuw', 'in-gesprek', 'aangescherpt'])
  expect(await recordedOf(region, question)).toEqual([
    'question.asked',
    'question.taken-on',
    'question.sharpened',
  ])
})

test('a broker notes that the asker said yes; nobody else proposes', async () => {
  const { broker, school, company } = region
  const question = await questionIn(region)
  await expect(
    as(region, company, proposeWording, { question, ...sharpened }),
  ).rejects.toMatchObject({ code: 'questions.brokers-only' })
  await as(region, broker, proposeWording, { question, ...sharpened })
  await as(region, broker, agreeWording, { question })
  expect(await seenBy(school, question)).toMatchObject(sharpened)
  const meddle = as(region, school, writeMessage, { question, text: 'Hallo' })
  await expect(meddle).rejects.toMatchObject({ code: 'questions.asker-only' })
})

test('another broker takes over, with the task; after an answer the asker may go on', async () => {
  const { broker, coordinator, company } = region
  const question = await questionIn(region)
  await as(region, broker, takeOn, { question })
  await as(region, coordinator, takeOn, { question })
  expect((await seenBy(company, question)).broker).toMatchObject({ name: 'c' })
  await as(region, coordinator, giveAnswer, { question, words: 'Bel het fieldlab.' })
  await expect(as(region, broker, takeOn, { question })).rejects.toMatchObject({
    code: 'questions.not-now',
  })
  await as(region, company, writeMessage, { question, text: 'Zij hebben geen plek.' })
  const { status, steps } = await seenBy(company, question)
  expect(status).toBe('in-gesprek')
  expect(steps).toMatchObject([{}, {}, { status: 'beantwoord', words: 'Bel het fieldlab.' }, {}])
})
