import { zipSync } from 'fflate'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { ask } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const library = '/zuidoost-brabant/kennis'
const open = '/zuidoost-brabant/over/kennis'
/** Of the demo: what is for everybody, and what is for members or the network. */
const forAll = ['De eerste honderd dagen van een zij-instromer', 'Vakmensen vertellen']
const inside = ['Een app verving het gesprek niet', 'Meesterschap in de kas']

test('a lector brings references in: faults at their line, what is there stays out', async ({
  browserOf,
}) => {
  test.slow()
  const lector = await browserOf('lector')
  const handIn = async (name: string, text: string) => {
    await lector.goto(`${library}/invoeren`)
    await lector
      .getByLabel('Bestand')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await lector.getByRole('button', { name: 'Lezen' }).click()
    await expect(lector.getByRole('heading', { level: 1 })).toHaveText('Nakijken')
  }
  await lector.goto(`${library}/invoeren`)
  await expectAccessible(lector)
  await expectToFit(lector)
  await handIn(
    'bron.bib',
    '@report{a,\n  title = {Draaien leren in de nachtploeg},\n  year = 2026,\n  doi = {geen doi},\n}\n@report{b,\n  title {Zonder teken},\n}\n',
  )
  const faults = lector.getByRole('table')
  await expect(faults.getByRole('row', { name: /Regel 4.*geen doi/ })).toBeVisible()
  await expect(faults.getByRole('row', { name: /Regel 7.*title \{Zonder teken\}/ })).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)

  await handIn(
    'bron.csv',
    'Titel;Soort;Auteurs;Datum;Samenvatting\nDraaien leren in de nachtploeg;Les;Ans van den Berg;1-5-2026;Begin met één machine & een maat.\nDe eerste honderd dagen van een zijinstromer;Les;;2026;Al bekend.\n',
  )
  await expect(lector.getByLabel('Titel')).toHaveValue('0')
  await expect(lector.getByText('Eén stuk lijkt op iets dat er al is')).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.getByLabel('Wie ziet het').selectOption('Openbaar')
  await lector.getByLabel('Wat gebeurt ermee').selectOption('Meteen publiceren')
  await lector.getByRole('button', { name: 'Invoeren' }).click()
  await expect(lector.getByText('Het is ingevoerd.').first()).toBeVisible()
  await lector.goto(`${library}?zoek=nachtploeg`)
  await expect(lector.getByRole('link', { name: 'Draaien leren in de nachtploeg' })).toBeVisible()
  const bibtex = await lector.request.get(`${library}/verwijzingen/bibtex?zoek=nachtploeg`)
  expect(await bibtex.text()).toContain('author = {van den Berg, Ans}')

  // More than a request holds comes in pieces, with its files.
  const sound = Buffer.alloc(11 * 1024 * 1024)
  sound.write('RIFF', 0)
  sound.write('WAVEfmt ', 8)
  const table =
    'Titel;Soort;Datum;Samenvatting;Bestand\nMeesters aan het woord;Les;2026;Luister.;m.wav\n'
  const zip = zipSync({ 'bron.csv': Buffer.from(table), 'm.wav': sound }, { level: 0 })
  await lector.goto(`${library}/invoeren`)
  await lector
    .getByLabel('Bestand')
    .setInputFiles({ name: 'export.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) })
  await lector.getByRole('button', { name: 'Lezen' }).click()
  await expect(lector.getByText('Er gaat één bestand mee.')).toBeVisible({ timeout: 30_000 })
  await lector.getByLabel('Wie ziet het').selectOption('Deze regio of community')
  await lector.getByRole('button', { name: 'Invoeren' }).click()
  await expect(lector.getByText('Het is ingevoerd.').first()).toBeVisible()
  await lector.goto(`${library}?zoek=${encodeURIComponent('"Meesters aan het woord"')}`)
  await lector.getByRole('link', { name: 'Meesters aan het woord' }).click()
  await expect(lector.getByText('m.wav').first()).toBeVisible()
})

test('anybody finds what is public, follows it and takes it along; nothing else leaves by any way', async ({
  visitor,
  browserOf,
}) => {
  const lector = await browserOf('lector')
  const anybody = await visitor()
  await anybody.goto(open)
  await expect(anybody.getByRole('heading', { level: 1 })).toHaveText('Wat hier is geleerd')
  await expectAccessible(anybody)
  await expectToFit(anybody)
  const first = anybody.locator('h2 a').first()
  const title = (await first.textContent()) ?? ''
  await first.click()
  await expect(anybody.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(anybody.locator('meta[name="citation_title"]')).toHaveAttribute('content', title)
  await expect(anybody.locator('meta[property="og:title"]')).toHaveAttribute('content', title)
  const image = await anybody.locator('meta[property="og:image"]').getAttribute('content')
  expect((await anybody.request.get(image ?? '')).headers()['content-type']).toMatch(/^image\//)
  const linked = await anybody.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(linked ?? '')).toMatchObject({ name: title, url: anybody.url(), image })
  await anybody.getByText('Verwijzen naar dit stuk').click()
  const ris = (await anybody.getByRole('link', { name: 'RIS' }).getAttribute('href')) ?? ''
  const get = async (path: string) => (await anybody.request.get(path)).text()
  expect(await get(ris)).toContain(`TI  - ${title}`)

  const channels: Record<string, string> = {
    harvest: await get('/zuidoost-brabant/oai?verb=ListRecords&metadataPrefix=oai_datacite'),
    posted: await (
      await anybody.request.post('/zuidoost-brabant/oai', {
        form: { verb: 'ListRecords', metadataPrefix: 'oai_dc' },
      })
    ).text(),
    atom: await get(`${open}/atom.xml`),
    rss: await get(`${open}/rss.xml`),
    references: await get(`${open}/verwijzingen/ris`),
  }
  for (const [channel, content] of Object.entries(channels)) {
    for (const title of forAll) expect(content, channel).toContain(title)
    for (const title of inside) expect(content, channel).not.toContain(title)
  }
  type Found = { items: { id: string }[] }
  const sitemap = await get('/zuidoost-brabant/sitemap.xml')
  for (const query of inside) {
    const { items } = await ask<Found>(lector, 'library.search', { query: `"${query}"` })
    const [{ id } = { id: '' }] = items
    expect(id, query).not.toBe('')
    expect(sitemap).not.toContain(id)
    for (const path of ['', '/verwijzing/ris', '/verwijzing/datacite'])
      expect((await anybody.request.get(`${open}/${id}${path}`)).status(), path).toBe(404)
    const identifier = `oai:localhost.localdomain:zuidoost-brabant/${id}`
    expect(
      await get(
        `/zuidoost-brabant/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`,
      ),
    ).toContain('idDoesNotExist')
  }
  expect(await get('/sitemap.xml')).toContain('/zuidoost-brabant/sitemap.xml?deel=1</loc>')
  expect(await get('/zuidoost-brabant/sitemap.xml?deel=1')).toBe(sitemap)
  expect((await anybody.request.get('/zuidoost-brabant/sitemap.xml?deel=2')).status()).toBe(404)
  expect(await get('/robots.txt')).toContain('/zuidoost-brabant/sitemap.xml')
})
