import { withPerson } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { searchLibraryInput } from '../contract.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { searchLibrary } from './search-library.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const found = (query: string) =>
  as(shelf, shelf.company, async (scope) => {
    const { items, loose } = await searchLibrary(scope, searchLibraryInput.parse({ query }))
    return loose ? [] : items.map(({ title, authors }) => [title, authors])
  })

test('an organisation that is renamed is found by its new name, and by its old one no more', async () => {
  const organisation = shelf.lector.actor.actingForId ?? ''
  await shelve(shelf, { title: 'Van hen', organisations: [organisation] })
  await shelve(shelf, { title: 'Van anderen', people: 'Hogeschool van Oosten' })
  await as(shelf, shelf.lector, ({ tx }) =>
    tx.organisation.update({ where: { id: organisation }, data: { name: 'Zeeakademie' } }),
  )
  expect(await found('zeeakademie')).toEqual([['Van hen', 'Zeeakademie']])
  expect(await found('hogeschool')).toEqual([['Van anderen', 'Hogeschool van Oosten']])
})

test('a member who takes another name has it on what they made; a namesake keeps theirs', async () => {
  const { personId } = shelf.lector.actor
  const rename = (displayName: string) =>
    withPerson(shelf.database, personId as NonNullable<typeof personId>, (tx) =>
      tx.person.update({ where: { id: personId ?? '' }, data: { displayName } }),
    )
  await shelve(shelf, { title: 'Van een naamgenoot', people: 'Wietske Zijlstra' })
  await rename('Wietske Zijlstra')
  await shelve(shelf, { title: 'Van haar', people: 'Wietske Zijlstra' })
  await rename('Wietske Hofman')
  expect(await found('hofman')).toEqual([['Van haar', 'Wietske Hofman']])
  expect(await found('zijlstra')).toEqual([['Van een naamgenoot', 'Wietske Zijlstra']])
})

test('a name is no other word that has the same stem', async () => {
  await shelve(shelf, { title: 'Een man een plan', people: '' })
  await shelve(shelf, { title: 'Van Ida', people: 'Ida Maan' })
  expect(await found('maan')).toContainEqual(['Van Ida', 'Ida Maan'])
  expect((await found('man')).map(([title]) => title)).toEqual(['Een man een plan'])
})
