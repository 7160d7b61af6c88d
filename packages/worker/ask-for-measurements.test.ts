import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { addGoal } from '@voortent/domain/goals'
import { expect, test } from 'vitest'
import { askForMeasurements } from './ask-for-measurements.ts'

test('in every tenant the measurements that fell due are asked, once', async () => {
  const database = await createTestDatabase()
  const year = new Date().getFullYear()
  for (const slug of ['hier', 'daar']) {
    const tenantId = await foundTenant(database, slug)
    const email = `c@${slug}.example`
    const keeper = await joinPerson(database, tenantId, { email, roles: ['coordinator'] })
    await withTenant(database, keeper, async (scope) => {
      const period = { fromYear: year - 2, untilYear: year }
      const { id } = await createAgenda(scope, { title: 'A', ambition: 'B', ...period })
      const speerpunt = await addSpeerpunt(scope, { agenda: id, title: 'S' })
      await addGoal(scope, {
        speerpunt: speerpunt.id,
        title: 'Meten',
        indicator: 'Iets',
        unit: '%',
        direction: 'rising',
        source: '',
        rhythm: 'year',
        baselineValue: null,
        baselineOn: null,
        organisation: null,
        targets: {},
      })
      await scope.tx.agenda.updateMany({ where: { id }, data: { phase: 'uitvoering' } })
    })
  }
  const told: object[] = []
  const parts = {
    database,
    mail: { send: () => Promise.reject(new Error('asking sends nothing')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: (_level: string, fact: object) => void told.push(fact),
    put: async () => {},
  }
  for (const _ of [1, 2]) await askForMeasurements.run(parts, '')
  expect(told).toEqual([
    { job: 'ask-for-measurements', asked: 2 },
    { job: 'ask-for-measurements', asked: 0 },
  ])
})
