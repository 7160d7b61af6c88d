import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { showPublicFace } from './show-public-face.ts'

test('a visitor sees the organisations of this tenant and no people', async () => {
  const database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  await joinPerson(database, here, {
    email: 'geheim@hier.example',
    roles: ['lid'],
    organisation: 'Vakbond Hier',
    geleding: 'werkenden',
  })
  await joinPerson(database, there, {
    email: 'b@daar.example',
    roles: ['lid'],
    organisation: 'Gemeente Daar',
  })
  const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
  const face = await withTenant(database, { tenantId: here, actor: nobody }, showPublicFace)
  expect(face.organisations).toEqual([{ geleding: 'werkenden', name: 'Vakbond Hier', place: '' }])
  expect(JSON.stringify(face)).not.toContain('geheim')
})
