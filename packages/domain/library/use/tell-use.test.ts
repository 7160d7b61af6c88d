import { beforeAll, expect, test } from 'vitest'
import { tellUseInput } from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { showItem } from '../items/show-item.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { tellUse } from './tell-use.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const tell = (who: keyof Omit<Shelf, 'database'>, item: string, more: object = {}) =>
  as(shelf, shelf[who], (scope) =>
    tellUse(scope, tellUseInput.parse({ item, effect: 'Minder uitval.', ...more })),
  )
const asked = () =>
  as(shelf, shelf.lector, async ({ tx, actor }) => {
    const tasks = await tx.task.findMany({
      where: { kind: 'read-use' },
      select: { path: true, membershipId: true },
    })
    return tasks.map(({ path, membershipId }) => [path, membershipId === actor.membershipId])
  })

test('an organisation says that it uses an item; who made it hears of it once (R-44)', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar' })
  await tell('company', item, { place: 'De kantbank' })
  await tell('company', item, { place: 'De kantbank', adaptation: 'Twee meesters.' })
  const { uses, used, may } = await as(shelf, shelf.company, (scope) => getItem(scope, { item }))
  expect(uses).toMatchObject([
    {
      organisation: { name: 'Werkplaats' },
      place: 'De kantbank',
      effect: 'Minder uitval.',
      adaptation: 'Twee meesters.',
    },
  ])
  expect([used, may.tellUse]).toEqual([1, true])
  expect(await asked()).toEqual([[`kennis/${item}`, true]])
  const shown = await as(shelf, shelf.visitor, (scope) => showItem(scope, { item }))
  expect(shown.used).toBe(1)
  expect(shown).not.toHaveProperty('uses')
})

test('one’s own item, a draft and a voice that is none are refused', async () => {
  const own = await shelve(shelf, { organisations: [shelf.lector.actor.actingForId] })
  await expect(tell('lector', own)).rejects.toMatchObject({ code: 'library.own-item' })
  const draft = await shelve(shelf, {}, { out: false })
  await expect(tell('lector', draft)).rejects.toMatchObject({ code: 'library.not-out' })
  await expect(tell('company', draft)).rejects.toMatchObject({ code: 'library.no-such-item' })
  for (const who of ['observer', 'visitor'] as const)
    await expect(tell(who, own)).rejects.toMatchObject({ code: 'library.own-organisation-only' })
})
