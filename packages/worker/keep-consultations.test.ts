import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { createAgenda } from '@voortent/domain/agenda'
import { createConsultation, openConsultation } from '@voortent/domain/consultation'
import { dayOf } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { keepConsultations } from './keep-consultations.ts'

test('consultations whose last day is over are closed in every tenant', async () => {
  const database = await createTestDatabase()
  for (const slug of ['hier', 'daar']) {
    const tenantId = await foundTenant(database, slug)
    const email = `c@${slug}.example`
    const organisation = `Gemeente ${slug}`
    const who = await joinPerson(database, tenantId, {
      email,
      roles: ['coordinator'],
      organisation,
    })
    const today = dayOf(new Date())
    await withTenant(database, who, async (scope) => {
      const facts = { title: 'A', fromYear: 2027, untilYear: 2028, ambition: 'B' }
      const { id: agenda, documentId } = await createAgenda(scope, facts)
      const { id } = await createConsultation(scope, {
        agenda,
        title: 'Ronde',
        intro: '',
        opensOn: today,
        closesOn: today,
        supportersNeeded: 0,
        parts: [documentId],
      })
      await openConsultation(scope, { id })
      const closesOn = new Date('2026-01-01')
      await scope.tx.consultation.updateMany({ where: { id }, data: { closesOn } })
    })
  }
  const told: object[] = []
  await keepConsultations.run(
    {
      database,
      mail: { send: () => Promise.reject(new Error('letters leave by another job')) },
      publicUrl: 'https://voortent.example',
      ending: new AbortController().signal,
      log: (_level: string, fact: object) => void told.push(fact),
      put: async () => {},
    },
    '',
  )
  expect(told).toEqual([{ job: 'keep-consultations', done: 2 }])
})
