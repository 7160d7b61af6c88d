import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { withdrawItem } from '../items/withdraw-item.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { searchElsewhere } from './search-elsewhere.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
  await shelve(shelf, { title: 'Turf steken', visibility: 'netwerk', plainSummary: 'Graaf diep.' })
  await shelve(shelf, { title: 'Turf stoken', visibility: 'openbaar', on: '2020-01-01' })
  await shelve(shelf, { title: 'Turf voor ons', visibility: 'tenant' })
  await shelve(shelf, { title: 'Turf in wording', visibility: 'netwerk' }, { out: false })
  const ahead = { visibility: 'netwerk', embargoUntil: '2099-01-01' }
  await shelve(shelf, { title: 'Turf van morgen', ...ahead })
  const gone = await shelve(shelf, { title: 'Turf van gisteren', visibility: 'netwerk' })
  await as(shelf, shelf.lector, (scope) => withdrawItem(scope, { item: gone, reason: 'Fout.' }))
})

const find = (who: 'lector' | 'outsider' | 'neighbour' | 'visitor', query: string) =>
  as(shelf, shelf[who], (scope) => searchElsewhere(scope, { query }))

test('a member finds what other tenants share with the network, with where it is', async () => {
  expect(await find('outsider', 'graven turf')).toMatchObject([
    {
      title: 'Turf steken',
      slug: 'hier',
      snippet: expect.stringContaining('<mark>Graaf</mark> diep'),
    },
  ])
  const found = await find('outsider', 'turf')
  expect(found.map(({ title }) => title).toSorted()).toEqual(['Turf steken', 'Turf stoken'])
  expect(found.every(({ region }) => region !== '')).toBe(true)
  expect(await find('outsider', '!?')).toEqual([])
})

test('who is at home there finds nothing of it here, and who is no member nothing at all (R-90)', async () => {
  expect(await find('lector', 'turf')).toEqual([])
  expect(await find('neighbour', 'turf')).toEqual([])
  expect(await find('visitor', 'turf')).toEqual([])
})

test('who writes elsewhere finds no more of it than the network, and nothing where the library is off', async () => {
  const { tenantId } = shelf.outsider
  const { personId } = shelf.lector.actor
  const away = await as(shelf, shelf.outsider, async ({ tx, now }) => {
    const id = newId<'membership'>()
    const joined = { tenantId, id, personId: personId ?? '', roles: ['lid'], joinedAt: now }
    await tx.membership.createMany({ data: [joined] })
    return { tenantId, actor: { ...shelf.lector.actor, membershipId: id, actingForId: null } }
  })
  const search = () =>
    as(shelf, away, async (scope) => {
      const found = await searchElsewhere(scope, { query: 'turf' })
      // Where one stands is as before.
      expect(await scope.tx.membership.count()).toBe(2)
      return found.map(({ title }) => title).toSorted()
    })
  expect(await search()).toEqual(['Turf steken', 'Turf stoken'])
  await as(shelf, shelf.coordinator, ({ tx, tenantId: id }) =>
    tx.tenant.update({ where: { id }, data: { modules: ['agenda'] }, select: { id: true } }),
  )
  expect(await search()).toEqual([])
})
