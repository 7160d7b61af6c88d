import { openDatabase, withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant } from '@voortent/database/testing'
import { welcomeGuest } from '@voortent/domain/guests'
import { dateOf, newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { expireGuests } from './expire-guests.ts'

const year = 366 * 24 * 60 * 60 * 1000

test('a year after the last contact the data goes with every word said, and the count stays', async () => {
  const database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'hier')
  const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
  const who = { tenantId, actor: nobody }
  const arrive = (before: number) =>
    withTenant(
      database,
      who,
      async (scope) => {
        const { tx, now } = scope
        const contact = { name: 'Gé', company: 'Korst', kvkNumber: null, email: '', phone: '' }
        const about = { page: 'mijn-interesse', locale: 'nl' }
        const { guest: guestId } = await welcomeGuest(scope, contact, about)
        const id = newId()
        const at = { madeAt: now, changedAt: now, dueOn: dateOf('2026-01-01') }
        await tx.interest.create({ data: { tenantId, id, guestId, ...at } })
        const said = { interestId: id, kind: 'bericht', words: 'Korst belt', writtenAt: now }
        await tx.interestEntry.create({ data: { tenantId, id: newId(), ...said } })
      },
      { clock: () => new Date(Date.now() - before), consortia: 'open' },
    )
  await arrive(year)
  await arrive(0)
  const told: object[] = []
  // As the worker opens it.
  const opened = openDatabase(database.appUrl, { consortia: 'open' })
  const parts = {
    database: opened,
    mail: { send: () => Promise.reject(new Error('a letter was not asked for')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: (_level: string, fact: object) => void told.push(fact),
    put: async () => {},
  }
  for (const _ of [1, 2]) await expireGuests.run(parts, '')
  expect(told).toEqual([
    { job: 'expire-guests', gone: 1 },
    { job: 'expire-guests', gone: 0 },
  ])
  const left = await withTenant(
    database,
    who,
    ({ tx }) =>
      Promise.all([
        tx.interest.count(),
        tx.interestEntry.count(),
        tx.guest.count({ where: { name: 'Gé' } }),
      ]),
    { consortia: 'open' },
  )
  await opened.close()
  expect(left).toEqual([2, 1, 1])
})
