import { withDoor } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { getConsultation } from '../overview/get-consultation.ts'
import { listConsultations } from '../overview/list-consultations.ts'
import { addQuestion } from '../prepare/add-question.ts'
import { changeConsultation } from '../prepare/change-consultation.ts'
import { getPreparation } from '../prepare/get-preparation.ts'
import { inviteOrganisations } from '../prepare/invite-organisations.ts'
import { raiseQuestion } from '../prepare/raise-question.ts'
import { removeQuestion } from '../prepare/remove-question.ts'
import {
  type ConsultedRegion,
  foundConsultedRegion,
  inDays,
  prepare,
} from '../testing/consulted-region.ts'
import { closeConsultation } from './close-consultation.ts'
import { extendConsultation } from './extend-consultation.ts'
import { keepPeriods } from './keep-periods.ts'
import { openConsultation } from './open-consultation.ts'
import { remindSilent } from './remind-silent.ts'

let region: ConsultedRegion
let id: string

beforeAll(async () => {
  region = await foundConsultedRegion()
  id = await prepare(region)
})

const coordinate = <Result>(work: Parameters<ConsultedRegion['as']>[1], at?: Date) =>
  region.as(region.coordinator, work, at) as Promise<Result>
const letters = (template: string) =>
  withDoor(region.database, 'mail', (tx) =>
    tx.letter.findMany({ where: { template }, select: { recipient: true, data: true } }),
  )
const inPreparation = () => region.as(region.coordinator, (scope) => getPreparation(scope, { id }))

test('only the coordinator lays out a consultation, and only they see it before it opens', async () => {
  const { union, agenda } = region
  await expect(
    region.as(union, (scope) => addQuestion(scope, { consultation: id, prompt: 'x', choices: [] })),
  ).rejects.toMatchObject({ code: 'tenancy.coordinators-only' })
  const seen = await region.as(union, (scope) => listConsultations(scope, { agenda }))
  expect(seen).toMatchObject({ items: [], mayPrepare: false })
})

test('every partner is invited, questions are ordered, a part can be left out', async () => {
  const { coordinator, union, documents } = region
  for (const prompt of ['Eerste?', 'Tweede?', 'Derde?'])
    await coordinate((scope) => addQuestion(scope, { consultation: id, prompt, choices: [] }))
  const before = await inPreparation()
  expect(before.partners.filter(({ invited }) => invited)).toHaveLength(4)
  const [, second, third] = before.questions.map((question) => question.id)
  await coordinate((scope) => raiseQuestion(scope, { question: third ?? '' }))
  await coordinate((scope) => removeQuestion(scope, { question: second ?? '' }))
  expect((await inPreparation()).questions.map(({ prompt }) => prompt)).toEqual([
    'Eerste?',
    'Derde?',
  ])
  const organisations = [coordinator, union].map(({ actor }) => actor.actingForId ?? '')
  await coordinate((scope) => inviteOrganisations(scope, { consultation: id, organisations }))
  const facts = { title: 'Eerste ronde', intro: '', opensOn: inDays(0), closesOn: inDays(7) }
  const change = { id, ...facts, supportersNeeded: 1, parts: documents.slice(1) }
  await coordinate((scope) => changeConsultation(scope, change))
  const after = await inPreparation()
  expect(after.partners.filter(({ invited }) => invited)).toHaveLength(2)
  expect(after.parts).toEqual(documents.slice(1))
})

test('opening takes the agenda to its phase, keeps the texts, and asks who speaks', async () => {
  await coordinate((scope) => openConsultation(scope, { id }))
  const { consultation } = await region.as(region.union, (scope) => getConsultation(scope, { id }))
  expect(consultation).toMatchObject({ phase: 'consultatie', state: 'open' })
  const kept = await region.as(region.union, ({ tx }) =>
    tx.documentVersion.count({ where: { consultationParts: { some: { consultationId: id } } } }),
  )
  expect(kept).toBe(1)
  const asked = await region.as(region.union, ({ tx }) =>
    tx.task.findMany({ where: { kind: 'take-position' }, select: { path: true, dueOn: true } }),
  )
  expect(asked).toHaveLength(3)
  expect(asked[0]).toEqual({
    path: `agenda/${region.agenda}/consultatie/${id}/standpunt`,
    dueOn: new Date(inDays(7)),
  })
  const invited = (await letters('consultation-opened')).map(({ recipient }) => recipient)
  expect(invited.toSorted()).toEqual([
    'collega@hier.example',
    'coordinator@hier.example',
    'vakbond@hier.example',
  ])
  const again = coordinate((scope) => openConsultation(scope, { id }))
  await expect(again).rejects.toMatchObject({ code: 'consultation.already-opened' })
})

test('who is silent is reminded by hand and, a week before the end, by itself, once a day', async () => {
  const notByHand = region.as(region.union, (scope) => remindSilent(scope, { id }))
  await expect(notByHand).rejects.toMatchObject({ code: 'tenancy.coordinators-only' })
  expect(await region.as(region.coordinator, (scope) => remindSilent(scope, { id }))).toEqual({
    organisations: 2,
  })
  await coordinate((scope) => extendConsultation(scope, { id, closesOn: inDays(9) }))
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000)
  expect(await region.as(region.coordinator, keepPeriods)).toEqual({ closed: 0, reminded: 0 })
  expect(await region.as(region.coordinator, keepPeriods, inTwoDays)).toEqual({
    closed: 0,
    reminded: 2,
  })
  expect(await region.as(region.coordinator, keepPeriods, inTwoDays)).toEqual({
    closed: 0,
    reminded: 0,
  })
  expect(await letters('consultation-reminder')).toHaveLength(6)
})

test('a consultation whose last day is over takes nothing in, and is closed by itself', async () => {
  const after = new Date(Date.now() + 11 * 86_400_000)
  const seen = await region.as(region.union, (scope) => getConsultation(scope, { id }), after)
  expect(seen.consultation.state).toBe('closed')
  expect(await region.as(region.coordinator, keepPeriods, after)).toEqual({
    closed: 1,
    reminded: 0,
  })
  const open = await region.as(region.union, ({ tx }) => tx.task.count({ where: { doneAt: null } }))
  expect(open).toBe(0)
  await expect(coordinate((scope) => closeConsultation(scope, { id }))).rejects.toMatchObject({
    code: 'consultation.not-open',
  })
})
