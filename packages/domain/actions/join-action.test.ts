import { beforeAll, expect, test } from 'vitest'
import { changeAction } from './change-action.ts'
import { changeActionInput } from './contract.ts'
import { getAction } from './get-action.ts'
import { joinAction } from './join-action.ts'
import { leaveAction } from './leave-action.ts'
import { agendaInDraft, organisationOf, type TestAgenda } from './testing/agenda-in-draft.ts'

let here: TestAgenda
let action: string
let agenda: string
let facts: { title: string; speerpunt: string; organisation: string }

beforeAll(async () => {
  here = await agendaInDraft()
  const begun = await here.begin()
  agenda = begun.agenda
  facts = {
    title: 'Bedrijfsschool',
    speerpunt: begun.speerpunten[0],
    organisation: organisationOf(here.school),
  }
  action = (await here.add(here.coordinator, facts)).id
})

const partners = async () =>
  (await here.as(here.union, getAction, { action })).partners.map(({ name }) => name)

test('an organisation joins by its own voice, once, and leaves with a reason', async () => {
  const organisation = organisationOf(here.workshop)
  const { may } = await here.as(here.workshop, getAction, { action })
  expect(may).toMatchObject({ speakFor: organisation, speakForOthers: false })
  for (const _ of [1, 2]) await here.as(here.workshop, joinAction, { action, organisation })
  expect(await partners()).toEqual(['Werkplaats Hier'])
  const leave = { action, organisation, reason: 'Geen tijd meer.' }
  await here.as(here.workshop, leaveAction, leave)
  expect(await partners()).toEqual([])
  expect(await here.as(here.union, getAction, { action })).toMatchObject({
    former: [{ name: 'Werkplaats Hier', reason: 'Geen tijd meer.' }],
  })
  await expect(here.as(here.workshop, leaveAction, leave)).rejects.toMatchObject({
    code: 'actions.not-in-it',
  })
  expect(await here.recorded(action)).toEqual(['action.added', 'action.joined', 'action.left'])
})

test('nobody joins for an organisation they do not speak for, nor by reading along', async () => {
  const organisation = organisationOf(here.workshop)
  const refusal = { kind: 'forbidden', code: 'actions.own-organisation-only' }
  const attempt = (who: typeof here.union, organisation: string) =>
    here.as(who, joinAction, { action, organisation })
  await expect(attempt(here.union, organisation)).rejects.toMatchObject(refusal)
  await expect(attempt(here.observer, organisationOf(here.observer))).rejects.toMatchObject(refusal)
  await expect(attempt(here.outsider, organisation)).rejects.toMatchObject({
    code: 'actions.no-such-action',
  })
})

test('a representation that ended gives no voice', async () => {
  const organisation = organisationOf(here.union)
  const end = (endedAt: Date | null) =>
    here.as(
      here.coordinator,
      ({ tx }) =>
        tx.representation.updateMany({
          where: { organisationId: organisation },
          data: { endedAt },
        }),
      null,
    )
  await end(new Date())
  await expect(here.as(here.union, joinAction, { action, organisation })).rejects.toMatchObject({
    code: 'actions.own-organisation-only',
  })
  await end(null)
  await here.as(here.union, joinAction, { action, organisation })
  expect(await partners()).toEqual(['Vakbond Hier'])
})

test('who leads an action does not join it as well', async () => {
  await expect(
    here.as(here.school, joinAction, { action, organisation: facts.organisation }),
  ).rejects.toMatchObject({ code: 'actions.leads-already' })
  const organisation = organisationOf(here.union)
  const change = changeActionInput.parse({ ...facts, action, organisation })
  await here.as(here.coordinator, changeAction, change)
  expect(await partners()).toEqual([])
})

test('in consultation the coordinator alone names who joins; in execution organisations do', async () => {
  const organisation = organisationOf(here.workshop)
  await here.moveTo(agenda, 'consultatie')
  await expect(here.as(here.workshop, joinAction, { action, organisation })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'actions.closed-in-this-phase',
  })
  await here.as(here.coordinator, joinAction, { action, organisation })
  await here.moveTo(agenda, 'uitvoering')
  await here.as(here.workshop, leaveAction, { action, organisation, reason: 'Verhuisd.' })
  await here.as(here.workshop, joinAction, { action, organisation })
  expect(await partners()).toEqual(['Werkplaats Hier'])
  await here.moveTo(agenda, 'geevalueerd')
  const left = here.as(here.coordinator, leaveAction, { action, organisation, reason: 'Te laat.' })
  await expect(left).rejects.toMatchObject({ code: 'actions.closed-in-this-phase' })
})
