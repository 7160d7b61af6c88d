import { createTestDatabase, foundTenant } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { listParticipating } from './list-participating.ts'

test('anybody sees which tenants take part, by name', async () => {
  const database = await createTestDatabase()
  await foundTenant(database, 'zeeland')
  await foundTenant(database, 'drechtsteden')
  const tenants = await listParticipating(database.prisma)
  expect(tenants.map(({ slug }) => slug)).toEqual(['drechtsteden', 'zeeland'])
  expect(Object.keys(tenants[0] ?? {}).sort()).toEqual(['kind', 'name', 'region', 'slug'])
})
