import { beforeAll, expect, test } from 'vitest'
import { countReading } from '../follow/count-reading.ts'
import { getItem } from '../items/get-item.ts'
import { lead } from '../testing/consortium.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { tellUse } from '../use/tell-use.ts'
import { getAuthor } from './get-author.ts'

const orcid = '0000-0002-1825-0097'
let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const author = (id: string | null, who: 'company' | 'lector' | 'outsider' = 'company') =>
  as(shelf, shelf[who], (scope) => getAuthor(scope, { author: id ?? '' }))

test('an author stands with what they made and who uses it, by membership, ORCID or organisation', async () => {
  const { membershipId, actingForId } = shelf.lector.actor
  const organisations = [actingForId]
  const first = await shelve(shelf, { people: `l ${orcid}`, organisations, title: 'Eén' })
  const second = await shelve(shelf, { people: `L. Anders ${orcid}`, title: 'Twee' })
  await shelve(shelf, { people: 'l', title: 'Binnen' }, { out: false })
  await shelve(shelf, { people: 'l', title: 'Later', embargoUntil: '2099-01-01' })
  const { pagesOfPeople } = await as(shelf, shelf.company, (scope) =>
    getItem(scope, { item: first }),
  )
  expect(pagesOfPeople).toEqual([membershipId])
  await as(shelf, shelf.company, (scope) =>
    tellUse(scope, { item: second, place: '', effect: 'Ja.', adaptation: '', question: '' }),
  )
  await as(shelf, shelf.company, (scope) => countReading(scope, { item: first }))
  for (const item of [first, second, second])
    await as(shelf, shelf.company, (scope) => countReading(scope, { item }, 'download'))
  for (const id of [membershipId, orcid]) {
    const found = await author(id)
    expect(found.items.map(({ title, used, downloads }) => [title, used, downloads])).toEqual([
      ['Twee', 1, 2],
      ['Eén', 0, 1],
    ])
    expect(found).toMatchObject({
      orcids: [orcid],
      users: 1,
      reads: 1,
      downloads: 3,
      uses: [{ organisation: { name: 'Werkplaats' }, item: { title: 'Twee' } }],
    })
  }
  expect(await author(actingForId)).toMatchObject({
    name: 'Hogeschool',
    items: [{ title: 'Eén' }],
    users: 0,
    downloads: 1,
  })
})

test('their consortia stand there; a hidden one for its insiders alone', async () => {
  const { actingForId } = shelf.lector.actor
  await shelve(shelf, { organisations: [actingForId], title: 'Drie' })
  const open = await lead(shelf, shelf.lector, { title: 'Laslab' })
  const closed = await lead(shelf, shelf.lector, { title: 'Nog geheim', hidden: true })
  await lead(shelf, shelf.company, { title: 'Van anderen' })
  const consortia = async (who: 'company' | 'lector') =>
    (await author(actingForId, who)).consortia.map(({ id }) => id)
  expect(await consortia('company')).toEqual([open])
  expect(await consortia('lector')).toEqual([open, closed])
})

test('who made nothing here is no author, and elsewhere nobody is', async () => {
  const missing = { code: 'library.no-such-author' }
  await expect(author(shelf.company.actor.membershipId)).rejects.toMatchObject(missing)
  await expect(author(orcid, 'outsider')).rejects.toMatchObject(missing)
})
