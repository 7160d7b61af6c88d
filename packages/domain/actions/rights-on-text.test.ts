import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { rightsOnActionText } from './rights-on-text.ts'
import { agendaInDraft, organisationOf, type TestAgenda } from './testing/agenda-in-draft.ts'
import { withdrawAction } from './withdraw-action.ts'

let here: TestAgenda
let agenda: string
let subjectId: string
beforeAll(async () => {
  here = await agendaInDraft()
  const begun = await here.begin()
  agenda = begun.agenda
  const organisation = organisationOf(here.workshop)
  const facts = { title: 'Hal', speerpunt: begun.speerpunten[0], organisation }
  subjectId = (await here.add(here.coordinator, facts)).id
})

const rights = (who: typeof here.union, subjectType = 'action', id = subjectId) =>
  here.as(who, rightsOnActionText, { subjectType, subjectId: id })

test('members and who leads write, others read, outsiders find none', async () => {
  expect(await rights(here.union)).toBe('write')
  expect(await rights(here.workshop)).toBe('write')
  expect(await rights(here.observer)).toBe('read')
  expect(await rights(here.outsider)).toBeNull()
  expect(await rights(here.union, 'speerpunt')).toBeNull()
  expect(await rights(here.union, 'action', newId())).toBeNull()
})

test('in consultation the coordinator writes alone, and nobody in what was withdrawn', async () => {
  await here.moveTo(agenda, 'consultatie')
  expect(await rights(here.workshop)).toBe('read')
  expect(await rights(here.coordinator)).toBe('write')
  await here.moveTo(agenda, 'concept')
  await here.as(here.coordinator, withdrawAction, { action: subjectId })
  expect(await rights(here.coordinator)).toBe('read')
})
