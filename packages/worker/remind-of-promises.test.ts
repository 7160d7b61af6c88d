import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { makePromise } from '@voortent/domain/actions'
import { createAgenda } from '@voortent/domain/agenda'
import { dayOf } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { remindOfPromises } from './remind-of-promises.ts'

test('in every region who promised something is asked, and the second time nobody', async () => {
  const database = await createTestDatabase()
  for (const slug of ['hier', 'daar']) {
    const tenantId = await foundTenant(database, slug)
    const email = `c@${slug}.example`
    const about = { email, roles: ['coordinator'], organisation: `Gemeente ${slug}` }
    const keeper = await joinPerson(database, tenantId, about)
    await withTenant(database, keeper, async (scope) => {
      const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
      const { id: agenda } = await createAgenda(scope, facts)
      const organisation = keeper.actor.actingForId ?? ''
      const promise = { agenda, organisation, what: 'Een lokaal', action: null, goal: null }
      await makePromise(scope, { ...promise, dueOn: dayOf(new Date()) })
    })
  }
  const told: object[] = []
  const parts = {
    database,
    mail: { send: () => Promise.reject(new Error('a reminder on paper was not asked for')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: (_level: string, fact: object) => void told.push(fact),
    put: async () => {},
  }
  for (const _ of [1, 2]) await remindOfPromises.run(parts, '')
  expect(told).toEqual([
    { job: 'remind-of-promises', asked: 2 },
    { job: 'remind-of-promises', asked: 0 },
  ])
})
