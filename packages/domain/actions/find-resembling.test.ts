import { beforeAll, expect, test } from 'vitest'
import { findOverlap, findResembling } from './find-resembling.ts'
import { joinAction } from './join-action.ts'
import { agendaInDraft, organisationOf, type TestAgenda } from './testing/agenda-in-draft.ts'
import { withdrawAction } from './withdraw-action.ts'

let here: TestAgenda
let running: string
let agenda: string
beforeAll(async () => {
  here = await agendaInDraft()
  const begun = await here.begin()
  agenda = begun.agenda
  const add = (title: string, about = '') =>
    here.add(here.coordinator, { title, about, speerpunt: begun.speerpunten[0] })
  running = (await add('Bedrijfsscholen voor de installatietechniek')).id
  await add('Hal 3', 'Omscholing van verkopers tot monteur in de zonne-energie.')
  await add('Praktijkleren in de zorg')
})

const find = (title: string, more: { about?: string; organisation?: string } = {}) =>
  here.as(here.union, findResembling, { about: '', organisation: null, title, ...more })
const titles = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).map(({ title }) => title)

test('words count by their Dutch stem, stop words do not', async () => {
  expect(await titles('Een bedrijfsschool installatietechniek')).toEqual([
    'Bedrijfsscholen voor de installatietechniek',
  ])
  expect(await titles('Voor de en in de')).toEqual([])
  expect(await titles('Taalles op de werkvloer')).toEqual([])
})

test('what stands in the text counts together with who takes part', async () => {
  const organisation = organisationOf(here.workshop)
  const asked = 'Omscholing tot monteur zonne-energie'
  const hall = (await find('Hal 3'))[0]?.id ?? ''
  await here.as(here.workshop, joinAction, { action: hall, organisation })
  expect(await titles(asked)).toEqual([])
  expect(await titles(asked, { organisation })).toEqual(['Hal 3'])
})

test('running ones on other agendas are found from an action, what stopped or came off is not', async () => {
  const other = await here.begin()
  const title = 'Bedrijfsschool installatietechniek'
  const { id } = await here.add(here.coordinator, { title, speerpunt: other.speerpunten[0] })
  const overlap = () => here.as(here.union, (scope) => findOverlap(scope, id), null)
  expect(await overlap()).toMatchObject([{ id: running, agenda: { id: agenda } }])
  await here.as(here.coordinator, withdrawAction, { action: running })
  expect(await overlap()).toEqual([])
  const elsewhere = { title, about: '', organisation: null }
  expect(await here.as(here.outsider, findResembling, elsewhere)).toEqual([])
})
