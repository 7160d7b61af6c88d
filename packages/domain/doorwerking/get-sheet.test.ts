import { withDoor } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import {
  draftProgressReport,
  getHandover,
  getReport,
  getSheet,
  listReports,
  listUntoldAdoptions,
  rightsOnReport,
  writeRemark,
  writeToOrganisations,
} from './index.ts'
import { foundRegion, idOf, inTime, type Region } from './testing/region.ts'

let region: Region

beforeAll(async () => {
  region = await foundRegion('doorwerking')
})

const sheetOf = (who = region.gemeente, of = region.gemeente) =>
  region.as(who, (scope) => getSheet(scope, { organisation: idOf(of) }))

test('a sheet tells what was decided, what was promised and by when', async () => {
  const sheet = await sheetOf()
  expect(sheet.organisation.name).toBe('Gemeente doorwerking')
  expect(sheet.adoptions).toMatchObject([{ id: region.adoption, title: 'Agenda Doorwerking' }])
  expect(sheet.ballots).toMatchObject([{ outcome: 'aangenomen', choice: 'voor', openUntil: null }])
  expect(sheet.promises.map(({ what }) => what)).toEqual([
    'Maakt geld vrij',
    'Stelt een ruimte beschikbaar',
  ])
  expect(sheet.deadlines.map(({ kind, what }) => [kind, what])).toEqual([
    ['promise', 'Maakt geld vrij'],
    ['promise', 'Stelt een ruimte beschikbaar'],
  ])
  const union = await sheetOf(region.vakbond, region.vakbond)
  expect(union.actions).toMatchObject([{ title: 'Open werkplaats', leads: true }])
  expect(union.goals).toMatchObject([{ title: 'Sneller starten' }])
  expect(union.deadlines.map(({ kind }) => kind)).toEqual(['action', 'target'])
})

test('what an achterban thinks is told by who speaks for it, and read by it and the coordinator', async () => {
  const { as, gemeente, vakbond, coordinator, observer } = region
  const about = { organisation: idOf(gemeente), text: 'De raad vindt het goed.' }
  await as(gemeente, (scope) => writeRemark(scope, about))
  for (const who of [vakbond, coordinator, observer]) {
    await expect(as(who, (scope) => writeRemark(scope, about))).rejects.toMatchObject({
      code: 'doorwerking.representatives-only',
    })
  }
  expect((await sheetOf()).remarks).toMatchObject([{ text: 'De raad vindt het goed.' }])
  expect((await sheetOf(coordinator)).remarks).toHaveLength(1)
  const other = await sheetOf(vakbond)
  expect(other.remarks).toBeNull()
  expect(JSON.stringify(other)).not.toContain('De raad vindt')
})

test('after an adoption every organisation that decided is written to, once', async () => {
  const { as, coordinator, adoption, database } = region
  const { tenantId } = coordinator
  expect(await listUntoldAdoptions(database)).toEqual([{ tenantId, adoptionId: adoption }])
  expect(await as(coordinator, (scope) => writeToOrganisations(scope, adoption))).toBe(2)
  expect(await as(coordinator, (scope) => writeToOrganisations(scope, adoption))).toBe(0)
  expect(await listUntoldAdoptions(database)).toEqual([])
  const letters = await withDoor(database, 'mail', (tx) =>
    tx.letter.findMany({ where: { template: 'doorwerking' }, orderBy: { recipient: 'asc' } }),
  )
  expect(letters.map(({ recipient }) => recipient)).toEqual([
    'gemeente@doorwerking.example',
    'vakbond@doorwerking.example',
  ])
  expect(letters[0]?.data).toMatchObject({
    organisationName: 'Gemeente doorwerking',
    promises: 2,
    link: `/doorwerking/partners/${idOf(region.gemeente)}/doorwerking`,
  })
})

test('the handover tells per theme what is open, for keepers alone', async () => {
  const { as, coordinator, gemeente } = region
  await expect(as(gemeente, getHandover)).rejects.toMatchObject({
    code: 'doorwerking.keepers-only',
  })
  const handover = await as(coordinator, getHandover, inTime(2))
  const [agenda] = handover.agendas
  expect(agenda).toMatchObject({
    title: 'Agenda Doorwerking',
    phase: 'vastgesteld',
    promises: [{ what: 'Maakt geld vrij', overdue: true }],
  })
  expect(agenda?.themes[0]).toMatchObject({
    title: 'Techniek',
    goals: [{ title: 'Sneller starten', responsible: 'Vakbond doorwerking' }],
    actions: [{ title: 'Open werkplaats', stalled: true }],
    promises: [{ what: 'Stelt een ruimte beschikbaar', overdue: false }],
  })
  expect(agenda?.themes[0]?.goals[0]?.due).toMatch(/^\d{4}-01-31$/)
  expect(handover.endings).toMatchObject([{ what: 'mandate', name: 'gemeente' }])
  expect(handover.deciders).toHaveLength(2)
})

test('a progress report is drafted from the data, and again as a new one', async () => {
  const { as, coordinator, gemeente, agenda } = region
  const year = new Date().getFullYear()
  const draft = (who = coordinator) =>
    as(who, (scope) => draftProgressReport(scope, { agenda, year }))
  await expect(draft(gemeente)).rejects.toMatchObject({ code: 'doorwerking.keepers-only' })
  const { id } = await draft()
  const again = await draft()
  const { reports } = await as(gemeente, (scope) => listReports(scope, { agenda }))
  expect(reports.map(({ number }) => number)).toEqual([2, 1])
  const report = await as(gemeente, (scope) => getReport(scope, { report: id }))
  expect(report.may.write).toBe(false)
  const text = JSON.stringify(report.content)
  for (const words of [
    `Voortgang ${year}: Agenda Doorwerking`,
    'Sneller starten',
    'Open werkplaats',
    'Stelt een ruimte beschikbaar',
    'Agenda vaststellen – aangenomen',
    '70 % in 2030',
  ]) {
    expect(text).toContain(words)
  }
  const rights = (who: typeof coordinator) =>
    as(who, (scope) =>
      rightsOnReport(scope, { subjectType: 'progress-report', subjectId: again.id }),
    )
  expect(await rights(coordinator)).toBe('write')
  expect(await rights(gemeente)).toBe('read')
})
