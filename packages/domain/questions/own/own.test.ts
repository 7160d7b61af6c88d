import { type Scope, withDoor, withTenant } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { guestOfLink, stampForm } from '@voortent/domain/guests'
import { beforeAll, expect, test } from 'vitest'
import { askAsGuestInput, noteQuestionInput } from '../contract.ts'
import { askAsGuest, publicForm } from '../intake/ask-as-guest.ts'
import { noteQuestion } from '../intake/note-question.ts'
import { getQuestion } from '../overview/get-question.ts'
import { proposeWording } from '../talk/propose-wording.ts'
import { writeMessage } from '../talk/write-message.ts'
import { as, foundRegion, type Region, sharpened, tasksOf, welding } from '../testing/region.ts'
import { beginExploration } from '../together/begin-exploration.ts'
import { recogniseAsker } from '../together/recognise-asker.ts'
import { agreeOwn, correctOwn, writeOwn } from './act-on-own.ts'
import { forgetOwn } from './forget-own.ts'
import { openOwnQuestion } from './open-own-question.ts'
import { ownQuestion } from './own-question.ts'

const secret = 'only-for-this-test'
let region: Region
let visitor: TestMember
beforeAll(async () => {
  region = await foundRegion()
  const actor = { personId: null, membershipId: null, roles: [], actingForId: null }
  visitor = { tenantId: region.broker.tenantId, actor }
})

const behind = <Result>(work: (scope: Scope) => Promise<Result>) =>
  withTenant(region.database, visitor, work, { consortia: 'open' })

/** A question from the street, asked as long after the form was shown as people take. */
async function ask(change: object = {}): Promise<string | null> {
  const stamp = await withTenant(
    region.database,
    visitor,
    async (scope) => stampForm(scope, publicForm, secret),
    { clock: () => new Date(Date.now() - 60_000) },
  )
  const fields = { ...welding, company: 'Bakkerij Korst', reach: 'ge@korst.example', ...change }
  const input = askAsGuestInput.parse({ ...fields, stamp })
  const { token } = await behind((scope) => askAsGuest(scope, input, { locale: 'nl', secret }))
  return token
}
async function asked(change: object = {}): Promise<{ token: string; question: string }> {
  const token = (await ask(change)) ?? ''
  const { question } = await behind((scope) => ownQuestion(scope, token))
  return { token, question }
}
const open = (token: string) => behind((scope) => openOwnQuestion(scope, token))
const lettersTo = (recipient: string) =>
  withDoor(region.database, 'mail', async (tx) => {
    const letters = await tx.letter.findMany({ where: { recipient }, orderBy: { id: 'asc' } })
    return letters.map(({ template, data }) => ({ template, ...(data as object) }))
  })

test('who has no account asks with a few words, and keeps the link; a robot leaves nothing', async () => {
  const email = 'eerste@korst.example'
  const { token, question } = await asked({ reach: email })
  expect(await open(token)).toMatchObject({
    ...welding,
    company: 'Bakkerij Korst',
    status: 'nieuw',
    email,
    mayAgree: false,
    steps: [{ status: 'nieuw' }],
  })
  expect(await lettersTo(email)).toMatchObject([
    { template: 'question-received', link: `/hier/mijn-vraag/${token}` },
  ])
  expect(await tasksOf(region, question)).toEqual(['answer-question makelaar term'])
  expect(await ask({ website: 'https://spam.example' })).toBeNull()
  const anonymous = await asked({ reach: '', company: '12345678' })
  expect(await open(anonymous.token)).toMatchObject({ company: 'KvK 12345678', email: '' })
})

test('how the asker is reached is for keepers; the link of one opens nothing of another', async () => {
  const { broker, company } = region
  const one = await asked({ reach: '0612345678' })
  const other = await asked({ words: 'Hoe vinden we bakkers?' })
  expect((await as(region, broker, getQuestion, { question: one.question })).asker).toMatchObject({
    contact: { phone: '0612345678' },
  })
  await expect(as(region, company, getQuestion, { question: one.question })).rejects.toMatchObject({
    code: 'questions.no-such-question',
  })
  expect((await open(one.token)).words).toBe(welding.words)
  expect((await open(other.token)).words).toBe('Hoe vinden we bakkers?')
  for (const nonsense of ['', 'x', `${one.token}x`])
    await expect(open(nonsense)).rejects.toMatchObject({ code: 'guests.no-such-link' })
  const elsewhere = { ...visitor, tenantId: region.outsider.tenantId }
  const foreign = withTenant(
    region.database,
    elsewhere,
    (scope) => openOwnQuestion(scope, one.token),
    { consortia: 'open' },
  )
  await expect(foreign).rejects.toMatchObject({ code: 'guests.no-such-link' })
})

test('broker and guest write, propose, correct and agree, with a letter for each word', async () => {
  const { broker, school } = region
  const email = 'praat@korst.example'
  const { token, question } = await asked({ reach: email })
  await as(region, broker, writeMessage, { question, text: 'Hoeveel mensen?' })
  await behind((scope) => writeOwn(scope, { token, text: 'Drie.' }))
  await as(region, broker, proposeWording, { question, ...sharpened })
  expect((await open(token)).mayAgree).toBe(true)
  await behind((scope) => correctOwn(scope, { token, wording: 'Hoe leren drie mensen lassen?' }))
  expect((await open(token)).mayAgree).toBe(false)
  await as(region, broker, proposeWording, { question, ...sharpened })
  await behind((scope) => agreeOwn(scope, { token }))
  expect(await as(region, school, getQuestion, { question })).toMatchObject({
    ...sharpened,
    status: 'aangescherpt',
    asker: null,
  })
  await as(region, broker, beginExploration, { question, ...sharpened, organisation: null })
  const seen = await open(token)
  expect(seen.messages.map(({ side, text }) => [side, text])).toEqual([
    ['makelaar', 'Hoeveel mensen?'],
    ['vrager', 'Drie.'],
  ])
  expect(seen.steps.map(({ status }) => status)).toEqual([
    'nieuw',
    'in-gesprek',
    'aangescherpt',
    'in-consortium',
  ])
  const letters = await lettersTo(email)
  expect(letters.map(({ template }) => template)).toEqual([
    'question-received',
    ...['question-news', 'question-news', 'question-news', 'question-news'],
  ])
  expect(letters).toMatchObject([
    {},
    { message: 'Hoeveel mensen?' },
    { wording: sharpened.wording },
    { wording: sharpened.wording },
    { consortium: sharpened.title },
  ])
})

test('a broker asks for a company, which hears of it; one that takes part reads along inside', async () => {
  const { broker, company, school } = region
  const email = 'bel@korst.example'
  const facts = { ...welding, name: 'Gé', company: 'Korst', reach: email }
  const note = (who: TestMember, change: object = {}) =>
    as(region, who, noteQuestion, noteQuestionInput.parse({ ...facts, ...change }))
  const { id } = await note(broker)
  const seen = await as(region, broker, getQuestion, { question: id })
  expect(seen).toMatchObject({ status: 'in-gesprek', source: 'makelaar', broker: { name: 'm' } })
  expect(await lettersTo(email)).toMatchObject([{ template: 'question-noted', brokerName: 'm' }])
  await expect(note(school)).rejects.toMatchObject({ code: 'questions.brokers-only' })
  expect(noteQuestionInput.safeParse({ ...facts, company: '' }).success).toBe(false)

  const organisation = company.actor.actingForId
  const partner = await note(broker, { organisation, company: '', name: '', reach: '' })
  const own = await as(region, company, getQuestion, { question: partner.id })
  expect(own).toMatchObject({
    asker: { company: 'Werkplaats', contact: null },
    may: { asks: true },
  })
  await as(region, broker, recogniseAsker, { question: id, organisation: organisation ?? '' })
  expect((await as(region, company, getQuestion, { question: id })).may.asks).toBe(true)
})

test('who takes their data back leaves no word, and the question ends (R-63)', async () => {
  const { broker } = region
  const { token, question } = await asked()
  await behind((scope) => writeOwn(scope, { token, text: 'Bel mij.' }))
  await behind((scope) => forgetOwn(scope, { token }))
  await expect(behind((scope) => guestOfLink(scope, token))).rejects.toMatchObject({
    code: 'guests.no-such-link',
  })
  const left = await as(region, broker, getQuestion, { question })
  expect(left).toMatchObject({
    status: 'gesloten',
    asker: { words: '', background: '', company: '', contact: { email: '', phone: '' } },
    messages: [{ text: '' }],
  })
  expect(await tasksOf(region, question)).toEqual([])
})
