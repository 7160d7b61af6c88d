import { beforeAll, expect, test } from 'vitest'
import { beginCollection } from '../../collections/begin-collection.ts'
import { saveItem } from '../../collections/save-item.ts'
import { beginCollectionInput, saveItemInput, searchLibraryInput } from '../../contract.ts'
import { withdrawItem } from '../../items/withdraw-item.ts'
import { as, foundShelf, type Shelf, shelve } from '../../testing/shelf.ts'
import { citeOpenItem } from '../citing/cite-item.ts'
import { exportCollection, exportOpenCollection } from '../citing/export-collection.ts'
import { exportFound, exportOpenFound } from '../citing/export-found.ts'
import { getFeed } from './get-feed.ts'
import { getSitemap, writeSitemapIndex } from './get-sitemap.ts'
import { searchOpen } from './search-open.ts'

const site = 'https://voortent.example'
const inside = ['Alleen hier', 'Voor het netwerk', 'Nog niet', 'Onder embargo', 'Ingetrokken']
let shelf: Shelf
let open: string
const hidden: string[] = []
beforeAll(async () => {
  shelf = await foundShelf()
  open = await shelve(shelf, { title: 'Lassen & solderen', visibility: 'openbaar', kind: 'les' })
  await shelve(shelf, { title: 'Draaien', visibility: 'openbaar' })
  hidden.push(await shelve(shelf, { title: 'Alleen hier' }))
  hidden.push(await shelve(shelf, { title: 'Voor het netwerk', visibility: 'netwerk' }))
  hidden.push(await shelve(shelf, { title: 'Nog niet', visibility: 'openbaar' }, { out: false }))
  const ahead = { visibility: 'openbaar', embargoUntil: '2099-01-01' }
  hidden.push(await shelve(shelf, { title: 'Onder embargo', ...ahead }))
  const gone = await shelve(shelf, { title: 'Ingetrokken', visibility: 'openbaar' })
  await as(shelf, shelf.lector, (scope) => withdrawItem(scope, { item: gone, reason: 'Fout.' }))
  hidden.push(gone)
})

/** Who looks after an own tenant's items is no more let out than anybody else. */
const everybody = () => [shelf.visitor, shelf.lector]
const search = (asked: object = {}) => searchLibraryInput.parse(asked)

test('a feed tells of public items that a search finds, whoever asks', async () => {
  for (const who of everybody()) {
    for (const form of ['atom', 'rss'] as const) {
      const { content } = await as(shelf, who, (scope) =>
        getFeed(scope, { ...search(), form, title: '', address: '' }, site),
      )
      expect(content).toContain('Lassen &amp; solderen')
      expect(content).toContain(`${site}/hier/over/kennis/${open}`)
      for (const title of inside) expect(content, form).not.toContain(title)
    }
  }
  const { content } = await as(shelf, shelf.visitor, (scope) =>
    getFeed(
      scope,
      { ...search({ kind: 'les' }), form: 'atom', title: 'Les', address: '?soort=les' },
      site,
    ),
  )
  expect(content).toContain(`href="${site}/hier/over/kennis/atom.xml?soort=les"`)
  expect(content.match(/<entry>/g)).toHaveLength(1)
  const words = { ...search({ query: 'soldeer' }), title: 'soldeer', address: '?zoek=soldeer' }
  for (const [form, entry] of [
    ['atom', /<entry>/g],
    ['rss', /<item>/g],
  ] as const) {
    const found = await as(shelf, shelf.visitor, (scope) =>
      getFeed(scope, { ...words, form }, site),
    )
    expect(found.content.match(entry), form).toHaveLength(1)
    expect(found.content).toContain(`${form}.xml?zoek=soldeer`)
  }
})

test('the sitemap and the public search name nothing else', async () => {
  for (const who of everybody()) {
    const sitemap = await as(shelf, who, (scope) => getSitemap(scope, {}, site))
    expect(sitemap).toContain(open)
    for (const id of hidden) expect(sitemap).not.toContain(id)
    const { items } = await as(shelf, who, (scope) => searchOpen(scope, search()))
    expect(items.map(({ title }) => title).toSorted()).toEqual(['Draaien', 'Lassen & solderen'])
  }
  expect(writeSitemapIndex(['hier'], site)).toContain(`<loc>${site}/hier/sitemap.xml?deel=1</loc>`)
})

test('references go out of what is public; members take along what they see', async () => {
  const ris = (who: Shelf['lector'], take: typeof exportFound) =>
    as(shelf, who, (scope) => take(scope, { ...search(), format: 'ris' }, site))
  for (const who of everybody()) {
    const { content } = await ris(who, exportOpenFound)
    expect(String(content).match(/TY {2}- /g)).toHaveLength(2)
  }
  const { content } = await ris(shelf.company, exportFound)
  expect(content).toContain('TI  - Alleen hier')
  expect(content).not.toContain('Nog niet')
  for (const item of hidden)
    await expect(
      as(shelf, shelf.lector, (scope) => citeOpenItem(scope, { item, format: 'ris' }, site)),
    ).rejects.toMatchObject({ code: 'library.no-such-item' })
})

test('a collection goes out as a whole; for everybody what in it is for everybody', async () => {
  const facts = beginCollectionInput.parse({ title: 'Leren: lassen', visibility: 'openbaar' })
  const { id: collection } = await as(shelf, shelf.lector, (scope) => beginCollection(scope, facts))
  for (const item of [hidden[0] ?? '', open])
    await as(shelf, shelf.lector, (scope) =>
      saveItem(scope, saveItemInput.parse({ item, collection })),
    )
  const take = (who: Shelf['lector'], how: typeof exportCollection, format: 'ris' | 'datacite') =>
    as(shelf, who, (scope) => how(scope, { collection, format }, site))
  const { content, name } = await take(shelf.company, exportCollection, 'ris')
  expect(name).toBe('Leren lassen.ris')
  expect(String(content).match(/(?<=TI {2}- ).*(?=\r)/g)).toEqual([
    'Alleen hier',
    'Lassen & solderen',
  ])
  const all = await take(shelf.company, exportCollection, 'datacite')
  expect(all.name).toBe('Leren lassen.zip')
  for (const who of everybody()) {
    const references = String((await take(who, exportOpenCollection, 'ris')).content)
    expect(references).toContain('Lassen & solderen')
    expect(references).not.toContain('Alleen hier')
  }
  await expect(take(shelf.visitor, exportCollection, 'ris')).resolves.toMatchObject({
    content: expect.not.stringContaining('Alleen hier'),
  })
})

test('more addresses than one sitemap holds stand in parts, each address in one of them', async () => {
  const most = 2
  const parts = (part?: number) =>
    as(shelf, shelf.visitor, (scope) => getSitemap(scope, { part }, site, most))
  const named = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)
  for (const title of ['Frezen', 'Slijpen', 'Boren'])
    await shelve(shelf, { title, visibility: 'openbaar' })
  const index = await parts()
  expect(index).toContain('<sitemapindex')
  expect(named(index)).toEqual([1, 2, 3, 4].map((part) => `${site}/hier/sitemap.xml?deel=${part}`))
  const all = await Promise.all([1, 2, 3, 4].map(parts))
  expect(all.map((xml) => named(xml).length)).toEqual([2, 2, 2, 1])
  const whole = await as(shelf, shelf.visitor, (scope) => getSitemap(scope, {}, site))
  expect(whole).toContain('<urlset')
  expect(all.flatMap(named)).toEqual(named(whole))
  expect(new Set(named(whole)).size).toBe(7)
  await expect(parts(5)).rejects.toMatchObject({ code: 'library.no-such-part' })
})
