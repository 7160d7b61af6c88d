import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { addMoney } from './add-money.ts'
import { changeAction } from './change-action.ts'
import { addMoneyInput, changeActionInput, recordStatusInput } from './contract.ts'
import { getAction } from './get-action.ts'
import { listActions } from './list-actions.ts'
import { listPromises } from './list-promises.ts'
import { makePromise } from './make-promise.ts'
import { moveAction } from './move-action.ts'
import { planNextStep } from './plan-next-step.ts'
import { recordStatus } from './record-status.ts'
import { removeMoney } from './remove-money.ts'
import { restoreAction } from './restore-action.ts'
import { agendaInDraft, organisationOf, type TestAgenda } from './testing/agenda-in-draft.ts'
import { withdrawAction } from './withdraw-action.ts'

let here: TestAgenda
beforeAll(async () => {
  here = await agendaInDraft()
})

const list = (agenda: string, filter: object = {}) =>
  here.as(here.union, listActions, { agenda, ...filter })
const titles = async (agenda: string, filter: object = {}) =>
  (await list(agenda, filter)).map(({ title }) => title)

test('a keeper adds an action with its facts, and its text begins with what it is about', async () => {
  const { agenda, speerpunten } = await here.begin()
  const { id, documentId } = await here.add(here.coordinator, {
    title: 'Zij-instroom zorg',
    speerpunt: speerpunten[1],
    organisation: organisationOf(here.school),
    startsOn: '2027-09-01',
    endsOn: '2028-07-01',
    about: 'Eerste regel.\n\nTweede regel.',
  })
  expect(await list(agenda)).toMatchObject([
    {
      id,
      documentId,
      title: 'Zij-instroom zorg',
      lead: { name: 'School Hier' },
      startsOn: '2027-09-01',
      status: 'gepland',
      partners: [],
      money: [],
    },
  ])
  const text = await here.as(
    here.union,
    async ({ tx }) => {
      const document = await tx.document.findFirstOrThrow({ where: { id: documentId } })
      return document.plainText
    },
    null,
  )
  expect(text).toMatch(/Eerste regel\.\s+Tweede regel\./)
  expect(await here.recorded(id)).toEqual(['action.added'])
})

test('an action serves a goal of its own speerpunt, and a promise one of its agenda', async () => {
  const { agenda, speerpunten } = await here.begin()
  const goal = await here.goalUnder(speerpunten[0])
  const facts = { title: 'Lokaal', speerpunt: speerpunten[0], goal }
  const { id: action } = await here.add(here.coordinator, facts)
  expect((await list(agenda)).map(({ goalId }) => goalId)).toEqual([goal])
  expect(await here.as(here.union, getAction, { action })).toMatchObject({ goal: { id: goal } })
  const elsewhere = changeActionInput.parse({ ...facts, action, speerpunt: speerpunten[1] })
  await expect(here.as(here.coordinator, changeAction, elsewhere)).rejects.toMatchObject({
    code: 'actions.goal-unknown',
    field: 'goal',
  })
  const organisation = organisationOf(here.union)
  const promise = { agenda, goal, action: null, organisation, what: 'Tien plekken' }
  await here.as(here.union, makePromise, { ...promise, dueOn: '2027-05-01' })
  expect(await here.as(here.union, listPromises, { agenda })).toMatchObject([
    { goal: { id: goal } },
  ])
  const other = (await here.begin()).agenda
  const astray = here.as(here.union, makePromise, {
    ...promise,
    agenda: other,
    dueOn: '2027-05-01',
  })
  await expect(astray).rejects.toMatchObject({ code: 'actions.goal-unknown', field: 'goal' })
})

test('who is no keeper adds it for the organisation they speak for, and for no other', async () => {
  const { speerpunten } = await here.begin()
  const facts = { title: 'Proeflokaal', speerpunt: speerpunten[0] }
  const own = { ...facts, organisation: organisationOf(here.workshop) }
  await expect(here.add(here.workshop, own)).resolves.toMatchObject({
    agendaId: expect.any(String),
  })
  const refusal = { kind: 'forbidden', code: 'actions.lead-or-keepers-only' }
  await expect(here.add(here.union, own)).rejects.toMatchObject(refusal)
  await expect(here.add(here.union, facts)).rejects.toMatchObject(refusal)
  const observed = { ...facts, organisation: organisationOf(here.observer) }
  await expect(here.add(here.observer, observed)).rejects.toMatchObject(refusal)
})

test('what does not belong to this tenant is refused at its field', async () => {
  const { speerpunten } = await here.begin()
  const goal = await here.goalUnder(speerpunten[1])
  const attempts = [
    [{ title: 'X', speerpunt: speerpunten[0], goal }, 'goal'],
    [{ title: 'X', speerpunt: newId() }, 'speerpunt'],
    [
      { title: 'X', speerpunt: speerpunten[0], organisation: organisationOf(here.outsider) },
      'organisation',
    ],
    [{ title: 'X', speerpunt: speerpunten[0], workingGroup: newId() }, 'workingGroup'],
  ] as const
  for (const [facts, field] of attempts)
    await expect(here.add(here.coordinator, facts), field).rejects.toMatchObject({ field })
  await expect(
    here.add(here.outsider, { title: 'X', speerpunt: speerpunten[0] }),
  ).rejects.toMatchObject({ code: 'actions.speerpunt-missing' })
})

test('actions keep an order within their speerpunt, and a withdrawn one comes back to its place', async () => {
  const { agenda, speerpunten } = await here.begin()
  const ids: string[] = []
  for (const title of ['een', 'twee', 'drie'])
    ids.push((await here.add(here.coordinator, { title, speerpunt: speerpunten[0] })).id)
  const [one = '', , three = ''] = ids
  const { coordinator, as } = here
  expect(await as(coordinator, moveAction, { action: three, position: 0 })).toEqual({ position: 0 })
  expect(await titles(agenda)).toEqual(['drie', 'een', 'twee'])
  await as(coordinator, withdrawAction, { action: one })
  expect(await titles(agenda)).toEqual(['drie', 'twee'])
  await expect(as(coordinator, withdrawAction, { action: one })).rejects.toMatchObject({
    code: 'actions.action-withdrawn',
  })
  await as(coordinator, restoreAction, { action: one })
  expect(await titles(agenda)).toEqual(['drie', 'een', 'twee'])
  await as(coordinator, moveAction, { action: one, position: 1000 })
  expect((await list(agenda)).map(({ position }) => position)).toEqual([0, 1, 2])
  expect(await here.recorded(one)).toEqual([
    'action.added',
    'action.withdrawn',
    'action.restored',
    'action.moved',
  ])
})

test('to another speerpunt an action goes last; the same again is no change', async () => {
  const { agenda, speerpunten } = await here.begin()
  const facts = (title: string) => ({ title, speerpunt: speerpunten[0] })
  const { id } = await here.add(here.coordinator, facts('een'))
  await here.add(here.coordinator, facts('twee'))
  await here.add(here.coordinator, { title: 'drie', speerpunt: speerpunten[1] })
  const change = changeActionInput.parse({ action: id, title: 'vier', speerpunt: speerpunten[1] })
  for (const _ of [1, 2]) await here.as(here.coordinator, changeAction, change)
  expect(await titles(agenda)).toEqual(['twee', 'drie', 'vier'])
  expect((await list(agenda)).map(({ position }) => position)).toEqual([0, 0, 1])
  expect(await here.recorded(id)).toEqual(['action.added', 'action.changed'])
})

test('while it is carried out, who leads says how it goes; what was agreed stays', async () => {
  const { agenda, speerpunten } = await here.begin()
  const lead = organisationOf(here.school)
  const facts = { title: 'Bedrijfsschool', speerpunt: speerpunten[0], organisation: lead }
  const { id: action } = await here.add(here.coordinator, facts)
  await here.moveTo(agenda, 'uitvoering')
  const status = (change: object) => recordStatusInput.parse({ action, ...change })
  expect(recordStatusInput.safeParse({ action, status: 'gestopt', reason: ' ' }).success).toBe(
    false,
  )
  await here.as(here.school, recordStatus, status({ status: 'loopt' }))
  await here.as(here.school, planNextStep, {
    action,
    nextStep: 'Docent zoeken',
    nextStepOn: '2027-03-01',
  })
  const found = await here.as(here.workshop, getAction, { action })
  expect(found).toMatchObject({
    status: 'loopt',
    nextStep: 'Docent zoeken',
    nextStepOn: '2027-03-01',
    may: { arrange: false, carryOut: false, write: false, speakForOthers: false },
  })
  await expect(
    here.as(here.union, recordStatus, status({ status: 'klaar' })),
  ).rejects.toMatchObject({ code: 'actions.lead-or-keepers-only' })
  const late = { kind: 'conflict', code: 'actions.closed-in-this-phase' }
  const change = changeActionInput.parse({ action, ...facts, title: 'Anders' })
  await expect(here.as(here.coordinator, changeAction, change)).rejects.toMatchObject(late)
  await expect(here.as(here.school, withdrawAction, { action })).rejects.toMatchObject(late)
  await expect(here.add(here.coordinator, facts)).rejects.toMatchObject(late)
})

test('money is added source by source in cents, and taken away', async () => {
  const { agenda, speerpunten } = await here.begin()
  const { id: action } = await here.add(here.coordinator, {
    title: 'Fonds',
    speerpunt: speerpunten[0],
  })
  const line = (change: object) =>
    addMoneyInput.parse({
      action,
      source: 'Regio',
      amount: '€ 12.500',
      certainty: 'zeker',
      ...change,
    })
  const { id: money } = await here.as(here.coordinator, addMoney, line({}))
  await here.as(here.coordinator, addMoney, line({ amount: '99.000.000,50', certainty: 'gehoopt' }))
  const [found] = await list(agenda)
  expect(found?.money.map(({ cents, certainty }) => [cents, certainty])).toEqual([
    [1_250_000, 'zeker'],
    [9_900_000_050, 'gehoopt'],
  ])
  await here.as(here.coordinator, removeMoney, { action, money })
  expect((await list(agenda))[0]?.money).toHaveLength(1)
  await expect(here.as(here.coordinator, removeMoney, { action, money })).rejects.toMatchObject({
    code: 'actions.no-such-money',
  })
  for (const amount of ['', '0', 'veel', '200.000.000'])
    expect(addMoneyInput.safeParse({ ...line({}), amount }).success, amount).toBe(false)
})

test('the list is narrowed by status, speerpunt, organisation and year', async () => {
  const { agenda, speerpunten } = await here.begin()
  const organisation = organisationOf(here.union)
  await here.add(here.coordinator, { title: 'a', speerpunt: speerpunten[0], organisation })
  await here.add(here.coordinator, {
    title: 'b',
    speerpunt: speerpunten[1],
    startsOn: '2027-06-01',
    endsOn: '2028-01-01',
  })
  expect(await titles(agenda, { organisation })).toEqual(['a'])
  expect(await titles(agenda, { speerpunt: speerpunten[1] })).toEqual(['b'])
  expect(await titles(agenda, { year: 2028 })).toEqual(['a', 'b'])
  expect(await titles(agenda, { year: 2029 })).toEqual(['a'])
  expect(await titles(agenda, { status: 'klaar' })).toEqual([])
  expect(await here.as(here.outsider, listActions, { agenda })).toEqual([])
})
