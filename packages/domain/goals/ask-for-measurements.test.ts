import { withDoor, withTenant } from '@voortent/database'
import { listMyTasks } from '@voortent/domain/tenancy'
import { beforeAll, expect, test } from 'vitest'
import { askForMeasurements } from './ask-for-measurements.ts'
import { recordMeasurement } from './record-measurement.ts'
import { agendaIn, as, foundRegion, goalIn, inPhase, type Region } from './testing/region.ts'
import { withdrawGoal } from './withdraw-goal.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
const ask = (on: string) =>
  withTenant(
    region.database,
    { tenantId: region.keeper.tenantId, actor: nobody },
    askForMeasurements,
    { clock: () => new Date(`${on}T06:00:00Z`) },
  )
const tasks = async (who = region.speaker) =>
  (await as(region, who, listMyTasks, { page: 1 })).items.map(({ subject, path, dueOn }) => ({
    subject,
    path,
    dueOn,
  }))

test('a measurement is asked once per period, of who answers, until it comes in', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  const organisation = region.speaker.actor.actingForId
  const { id } = await goalIn(region, speerpunt, { organisation })
  expect(await ask('2024-01-02')).toBe(0)
  await inPhase(region, agenda, 'uitvoering')
  expect(await ask('2024-01-02')).toBe(1)
  expect(await ask('2024-01-03')).toBe(0)
  const path = `agenda/${agenda}/doelen/${id}/meten`
  expect(await tasks()).toEqual([{ subject: 'Sneller starten', path, dueOn: '2024-01-31' }])
  const letters = await withDoor(region.database, 'mail', (tx) =>
    tx.letter.findMany({ where: { subjectId: id }, select: { template: true, data: true } }),
  )
  expect(letters).toMatchObject([
    { template: 'measure-goal', data: { title: 'Sneller starten', untilDate: '2024-01-31' } },
  ])
  const input = { goal: id, measuredOn: '2023-12-31', value: '44', source: '', note: '' }
  await as(region, region.speaker, recordMeasurement, input, '2024-01-10')
  expect(await tasks()).toEqual([])
  expect(await ask('2024-01-11')).toBe(0)
  expect(await ask('2025-01-02')).toBe(1)
  await inPhase(region, agenda, 'concept')
  await as(region, region.keeper, withdrawGoal, { goal: id })
  expect(await tasks()).toEqual([])
})

test('where nobody speaks for it, the coordinators are asked', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  await goalIn(region, speerpunt, { title: 'Van niemand', rhythm: 'quarter' })
  await inPhase(region, agenda, 'vastgesteld')
  expect(await ask('2026-05-01')).toBe(1)
  expect(await tasks()).toEqual([])
  expect(await tasks(region.keeper)).toMatchObject([
    { subject: 'Van niemand', dueOn: '2026-05-01' },
  ])
})
