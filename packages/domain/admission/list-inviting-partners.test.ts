import { withTenant } from '@voortent/database'
import { joinPerson } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { listInvitingPartners } from './list-inviting-partners.ts'
import { twoTenants } from './testing/two-tenants.ts'

test('organisations stand where Dutch people look for them', async () => {
  const { database, coordinator } = await twoTenants()
  for (const [place, organisation] of ['Zeilwerk', 'Ökobouw', 'anker & co'].entries()) {
    const email = `lid${place}@hier.example`
    await joinPerson(database, coordinator.tenantId, { email, roles: ['lid'], organisation })
  }
  const found = await withTenant(database, coordinator, listInvitingPartners)
  expect(found.map(({ name }) => name)).toEqual([
    'anker & co',
    'Ökobouw',
    'Werkplein Hier',
    'Zeilwerk',
  ])
})
