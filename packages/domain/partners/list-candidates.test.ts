import { expect, test } from 'vitest'
import { listCandidates } from './list-candidates.ts'
import { listOrganisations } from './list-organisations.ts'
import { foundRegion } from './testing/region.ts'

test('members and organisations stand where Dutch people look for them', async () => {
  const region = await foundRegion('volgorde')
  await region.join('fons', ['lid'], 'Zeilwerk')
  await region.join('émile', ['lid'], 'Ökobouw')
  await region.join('eva', ['lid'], 'anker & co')
  const other = await region.join('zus', ['lid'], 'Elders')
  const organisation = other.actor.actingForId ?? ''
  const candidates = await region.as(region.coordinator, (scope) =>
    listCandidates(scope, { organisation }),
  )
  expect(candidates.map(({ name }) => name)).toEqual(['coordinator', 'émile', 'eva', 'fons'])
  const everything = { geleding: null, type: null, query: '', page: 1 } as const
  const { groups } = await region.as(region.coordinator, (scope) =>
    listOrganisations(scope, everything),
  )
  const names = groups.flatMap(({ organisations }) => organisations.map(({ name }) => name))
  expect(names).toEqual(['anker & co', 'Elders', 'Ökobouw', 'Zeilwerk'])
})
