import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const tenant = 'zuidoost-brabant'
const locked = path.join(import.meta.dirname, '../packages/office/testing/files/locked.pdf')

/** Adds an item of one's own; answers where it stands. */
async function addItem(page: Page, title: string, visibility: string): Promise<string> {
  const ask = async (name: string, json: object) => {
    const answer = await page.request.post(`/api/trpc/library.${name}`, { data: { json } })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()).result.data?.json
  }
  const facts = { kind: 'handreiking', title, on: '2026-05-01', plainSummary: 'Zet een meester.' }
  const { id } = await ask('add', { tenant, ...facts, visibility })
  if (visibility === 'openbaar') await ask('publish', { tenant, item: id })
  return id
}

/** The first of that name: what happened to an item names its files further down. */
const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).first()

/** The least that a PDF of one page can be. */
function paper(words: string): Buffer {
  const text = `BT /F 24 Tf 40 700 Td (${words}) Tj ET`
  return Buffer.from(
    `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${text.length}>> stream
${text}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>`,
  )
}

test('a lector adds files in pieces; what cannot be taken says why; who may not see them gets none', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const lector = await browserOf('lector')
  const item = await addItem(lector, 'Meester naast leerling', 'openbaar')
  await lector.goto(`/${tenant}/kennis/${item}`)
  const pdf = { name: 'verslag.pdf', mimeType: 'application/pdf', buffer: paper('Kwetterdam') }
  const program = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\x90\x00') }
  const half = { name: 'half.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  const photo = { name: 'stip.png', mimeType: 'image/png', buffer: await lector.screenshot() }
  const shut = { ...pdf, name: 'dicht.pdf', buffer: await readFile(locked) }
  await lector.getByLabel('Kies bestanden').setInputFiles([pdf, program, half, photo, shut])
  await lector.getByRole('button', { name: 'Toevoegen' }).press('Enter')
  await expect(lector.getByText('4 bestanden zijn toegevoegd.')).toBeVisible()
  await expect(
    lector.getByText('foto.jpg is niet toegevoegd. Dit soort bestand nemen we niet aan'),
  ).toBeVisible()
  const [read, broken] = [rowOf(lector, pdf.name), rowOf(lector, half.name)]
  await expect(read).toContainText('1 pagina', { timeout: 45_000 })
  await expect(broken).toContainText('Dit bestand is beschadigd')
  await expect(rowOf(lector, shut.name)).toContainText('Er zit een wachtwoord op dit bestand.', {
    timeout: 45_000,
  })
  await lector.getByRole('link', { name: 'Bestanden wijzigen' }).click()
  await broken.getByRole('button', { name: 'Weghalen' }).click()
  await expect(broken).toHaveCount(0)
  await read.getByText('Beschrijven').click()
  await read.getByLabel('Wat is dit?').fill('Het hele verslag')
  await read.getByRole('button', { name: 'Bewaren' }).click()
  await expect(lector.getByRole('link', { name: 'Het hele verslag' })).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)

  const anybody = await visitor()
  await anybody.goto(`/${tenant}/over/kennis/${item}`)
  const link = anybody.getByRole('link', { name: 'Het hele verslag' })
  const address = (await link.getAttribute('href')) ?? ''
  const got = await anybody.request.get(address)
  expect((await got.body()).equals(pdf.buffer)).toBe(true)
  expect(got.headers()['content-disposition']).toContain('attachment')
  const range = await anybody.request.get(address, { headers: { Range: 'bytes=0-3' } })
  expect([range.status(), await range.text()]).toEqual([206, '%PDF'])
  const small = await anybody.request.get(`${address.split('?')[0]}?deel=klein`)
  expect(small.headers()['content-type']).toBe('image/webp')
  const seen = async (name: string, part: string, phone = false) => {
    const page = phone ? await visitor({ hasTouch: true, isMobile: true }) : anybody
    if (phone) await page.goto(anybody.url())
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByText(name) })
      .first()
    await row.getByText('Bekijken').click()
    const shown = row.locator(part)
    await expect(shown).toBeVisible()
    return { row, shown }
  }
  const { row, shown: paperShown } = await seen('Het hele verslag', 'iframe')
  const inPage = await anybody.request.get((await paperShown.getAttribute('src')) ?? '')
  expect(inPage.headers()['content-type']).toBe('application/pdf')
  expect(inPage.headers()['content-disposition']).toContain('inline')
  await expect(row.getByRole('link', { name: 'Openen' })).toHaveAttribute('href', /deel=zien$/)
  const drawn = (image: HTMLImageElement) => image.naturalWidth
  const { shown: picture } = await seen(photo.name, 'details img')
  await expect.poll(() => picture.evaluate(drawn)).toBeGreaterThan(100)
  // The browser of a phone draws no paper in a frame: there is its first page, and a way to open it.
  const onPhone = await seen('Het hele verslag', 'details img', true)
  await expect.poll(() => onPhone.shown.evaluate(drawn)).toBeGreaterThan(100)
  await expect(onPhone.row.locator('iframe')).toBeHidden()
  await expectToFit(onPhone.row.page())
  // An address that was signed opens for who got it, as it was signed.
  expect((await lector.request.get(got.url())).status()).toBe(403)
  const longer = got.url().replace(/tot=\d+/, 'tot=9999999999999')
  expect((await anybody.request.get(longer)).status()).toBe(403)
  await expectAccessible(anybody)
  await expectToFit(anybody)

  await lector.request.post('/api/trpc/library.withdraw', {
    data: { json: { tenant, item, reason: 'Er is een nieuwere.' } },
  })
  expect((await anybody.request.get(got.url())).status()).toBe(404)
})

test('without JavaScript a small file is added as well; of a draft nobody else gets it', async ({
  browserOf,
  visitor,
}) => {
  const lector = await browserOf('lector')
  const item = await addItem(lector, 'Nog een concept', 'tenant')
  const plain = await visitor({ javaScriptEnabled: false })
  await plain.context().addCookies(await lector.context().cookies())
  await plain.goto(`/${tenant}/kennis/${item}`)
  const file = (name: string, words: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(words),
  })
  await plain.getByLabel('Kies bestanden').setInputFiles(file('a.doc', 'MZ\x90\x00'))
  await plain.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(plain.getByLabel('Kies bestanden')).toHaveAccessibleDescription(
    /Dit soort bestand nemen we niet aan/,
  )
  await plain.getByLabel('Kies bestanden').setInputFiles(file('b.txt', 'Een meester.'))
  await plain.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(rowOf(plain, 'b.txt')).toBeVisible()
  await expect(async () => {
    await plain.reload()
    await expect(plain.getByRole('link', { name: 'b.txt' })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 45_000 })
  // More than a form takes: the browser sends all of it and shows why not; what was typed is still there.
  await plain.goto(`/${tenant}/kennis/${item}/bestanden`)
  const chosen = file('lang.txt', 'Een meester. '.repeat(1_100_000))
  await plain.getByText('Beschrijven').click()
  await plain.getByLabel('Wat is dit?').fill('Half getypt')
  await plain.getByLabel('Kies bestanden').setInputFiles(chosen)
  const [large] = await Promise.all([
    plain.waitForResponse((response) => response.request().method() === 'POST'),
    plain.getByRole('button', { name: 'Toevoegen' }).click(),
  ])
  expect(large.status()).toBe(413)
  await expect(plain.getByRole('heading', { name: 'Dit is te groot' })).toBeVisible()
  await expectToFit(plain)
  await lector.goto(`/${tenant}/kennis/${item}/bestanden`)
  await lector.setContent(await large.text())
  await expectAccessible(lector)
  await plain.goBack()
  await expect(plain.getByLabel('Wat is dit?')).toHaveValue('Half getypt')

  await plain.getByLabel('Kies bestanden').setInputFiles(file('c.txt', 'Nog een.'))
  await plain.getByRole('button', { name: 'Toevoegen' }).click()
  const names = () => plain.getByRole('listitem').locator('p:first-child').allTextContents()
  await expect.poll(names).toEqual(['b.txt', 'c.txt'])
  await plain.getByRole('button', { name: 'c.txt een plaats omhoog, nu 2 van 2' }).click()
  await expect.poll(names).toEqual(['c.txt', 'b.txt'])
  expect(new URL(plain.url()).hash).not.toBe('')

  const address = await plain.getByRole('link', { name: 'b.txt' }).getAttribute('href')
  for (const other of [await browserOf('mkb'), await browserOf('buiten'), await visitor()])
    expect((await other.request.get(address ?? '')).status()).toBe(404)
})

test('files are dragged onto the page of their item; one of two gigabytes stays where it is', async ({
  browserOf,
}, info) => {
  test.slow()
  const lector = await browserOf('lector')
  const item = await addItem(lector, 'Uit de map gesleept', 'tenant')
  await lector.goto(`/${tenant}/kennis/${item}`)
  const dragged = await lector.evaluateHandle(() => {
    const files = new DataTransfer()
    for (const name of ['een.txt', 'twee.txt', 'drie.txt'])
      files.items.add(new File([`Dit is ${name}.`], name))
    return files
  })
  const form = lector.getByLabel('Kies bestanden')
  await form.dispatchEvent('dragover', { dataTransfer: dragged })
  await form.dispatchEvent('drop', { dataTransfer: dragged })
  await expect(lector.getByText('3 bestanden zijn toegevoegd.')).toBeVisible()
  await expect(rowOf(lector, 'drie.txt')).toBeVisible()

  const asked: string[] = []
  lector.on('request', (request) => {
    if (request.url().includes('/api/uploads')) asked.push(request.method())
  })
  const film = info.outputPath('film.mp4')
  await writeFile(film, '')
  await truncate(film, 2_000_000_000)
  await form.setInputFiles(film)
  await lector.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(
    lector.getByText('film.mp4 is niet toegevoegd. Het is groter dan 500 MB.'),
  ).toBeVisible()
  expect(asked).toEqual([])
  await rm(film)

  // Of a film a picture is taken where it is added; a text without one has a card.
  const drawn = await lector.evaluateHandle(async () => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    const record = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' })
    const pieces: Blob[] = []
    record.ondataavailable = ({ data }) => pieces.push(data)
    const ended = new Promise((done) => record.addEventListener('stop', done))
    record.start()
    for (let place = 0; place < 8; place += 1) {
      if (pen) pen.fillStyle = `hsl(${place * 40} 80% 50%)`
      pen?.fillRect(0, 0, 300, 150)
      await new Promise((next) => setTimeout(next, 60))
    }
    record.stop()
    await ended
    const files = new DataTransfer()
    files.items.add(new File(pieces, 'werkplaats.webm', { type: 'video/webm' }))
    return files
  })
  await form.dispatchEvent('drop', { dataTransfer: drawn })
  const seen = (name: string) => rowOf(lector, name).locator('img')
  await expect(seen('werkplaats.webm')).toHaveAttribute('width', '300', { timeout: 45_000 })
  for (const [name, kind] of [
    ['werkplaats.webm', 'image/webp'],
    ['een.txt', 'image/svg+xml'],
  ] as const) {
    const address = (await seen(name).getAttribute('src')) ?? ''
    expect((await lector.request.get(address)).headers()['content-type']).toBe(kind)
  }

  // What is stopped halfway is forgotten on both sides.
  await lector.route('**/api/uploads/**', (route) =>
    route.request().method() === 'PATCH' ? undefined : route.continue(),
  )
  await form.setInputFiles({
    name: 'lang.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Lang.'),
  })
  await lector.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(lector.getByLabel(/lang\.txt/)).toHaveJSProperty('max', 5)
  const gone = lector.waitForRequest((request) => request.method() === 'DELETE')
  await lector.waitForRequest((request) => request.method() === 'PATCH')
  await lector.getByRole('button', { name: 'Stop lang.txt' }).click()
  await expect(lector.getByText('Wat je stopte, is niet toegevoegd.')).toBeVisible()
  expect((await (await gone).response())?.status()).toBe(204)
  await expectAccessible(lector)
  await expectToFit(lector)

  // From the form of the item to its files, which the keyboard puts in order.
  await lector.goto(`/${tenant}/kennis/${item}/wijzigen`)
  await lector.getByRole('link', { name: 'Bestanden bij dit stuk' }).click()
  // Two come in at the same time, so any of them may be the first.
  const button = (name: string | RegExp) => lector.getByRole('button', { name })
  const said = await button(/omlaag, nu 1 van 4$/).getAttribute('aria-label')
  const moved = (place: number) => button(`${said?.replace('nu 1', `nu ${place}`)}`)
  await moved(1).press('Enter')
  await expect(moved(2)).toBeFocused()
  await moved(2).press('Enter')
  await expect(moved(3)).toBeFocused()
  await expectAccessible(lector)
  await expectToFit(lector)
  const made = rowOf(lector, 'werkplaats.webm')
  await made.getByText('Beschrijven').click()
  const say = async (language: string, lines: string) => {
    const buffer = Buffer.from(`WEBVTT\n\n${lines}`)
    const file = { name: 'gezegd.vtt', mimeType: 'text/vtt', buffer }
    await made.getByLabel('Ondertiteling', { exact: true }).setInputFiles(file)
    await made.getByLabel('Taal van deze ondertiteling').selectOption({ label: language })
    await made.getByRole('button', { name: 'Bewaren' }).click()
  }
  await made.getByLabel('Wat is dit?').fill('Zo werkt de werkplaats')
  await say('Oekraïens', '00:00:02.000 --> 00:00:01.000\nПривіт')
  await expect(made.getByText('Regel 3: deze tekst eindigt voor hij begint.')).toBeVisible()
  await expect(made.getByLabel('Wat is dit?')).toHaveValue('Zo werkt de werkplaats')
  await say('Oekraïens', '00:00:00.000 --> 00:00:01.000\nПривіт')
  await expect(made.getByText('Ondertiteling: Oekraïens')).toBeVisible()
  await made.getByText('Beschrijven').click()
  await say('Nederlands', '00:00:00.000 --> 00:00:01.000\nWelkom')
  await expect(made.getByText('Ondertiteling: Nederlands, Oekraïens')).toBeVisible()
  await lector.goto(`/${tenant}/kennis/${item}`)
  await made.getByText('Bekijken').click()
  const heard = () =>
    made.locator('video').evaluate((video: HTMLVideoElement) =>
      [...video.textTracks].map((track) => {
        if (track.mode === 'disabled') track.mode = 'hidden'
        const [cue] = track.cues ?? []
        return [track.language, track.label, cue && 'text' in cue ? cue.text : '']
      }),
    )
  await expect.poll(heard).toEqual([
    ['nl', 'Nederlands', 'Welkom'],
    ['uk', 'Oekraïens', 'Привіт'],
  ])
})

test('a file that broke off goes on where it was; two gigabytes are refused before they are sent', async ({
  browserOf,
}) => {
  const lector = await browserOf('lector')
  const item = await addItem(lector, 'Een film in delen', 'tenant')
  const content = Buffer.from('Zet een vaste meester naast wie nieuw is.')
  const tus = { 'Tus-Resumable': '1.0.0' }
  const coded = (words: string) => Buffer.from(words).toString('base64')
  const begin = (bytes: number) =>
    lector.request.post(`/api/uploads/${tenant}`, {
      headers: {
        ...tus,
        'Upload-Length': String(bytes),
        'Upload-Metadata': `item ${coded(item)},name ${coded('delen.txt')}`,
      },
    })
  const send = (address: string, from: number, data: Buffer) =>
    lector.request.fetch(address, {
      method: 'PATCH',
      headers: {
        ...tus,
        'Upload-Offset': String(from),
        'Content-Type': 'application/offset+octet-stream',
      },
      data,
    })
  const large = await begin(2_000_000_000)
  expect([large.status(), await large.text()]).toEqual([
    403,
    'Dit bestand is groter dan 500 MB. Maak het kleiner, of geef een link.',
  ])
  // The largest there may be is taken, one byte more is not, and nothing of it was sent yet.
  const most = 500 * 1024 * 1024
  expect((await begin(most + 1)).status()).toBe(403)
  const taken = await begin(most)
  expect(taken.status()).toBe(201)
  await lector.request.fetch(taken.headers().location ?? '', { method: 'DELETE', headers: tus })
  const address = (await begin(content.length)).headers().location ?? ''
  expect((await send(address, 0, content.subarray(0, 10))).status()).toBe(204)
  const other = await browserOf('mkb')
  expect((await other.request.fetch(address, { method: 'HEAD', headers: tus })).status()).toBe(404)
  const there = await lector.request.fetch(address, { method: 'HEAD', headers: tus })
  expect(there.headers()['upload-offset']).toBe('10')
  expect((await send(address, 10, content.subarray(10))).status()).toBe(204)
  await lector.goto(`/${tenant}/kennis/${item}/bestanden`)
  await expect(lector.getByRole('link', { name: 'delen.txt' })).toBeVisible({ timeout: 45_000 })
  const dropped = (await begin(100)).headers().location ?? ''
  const gone = await lector.request.fetch(dropped, { method: 'DELETE', headers: tus })
  expect(gone.ok()).toBe(true)
  expect((await lector.request.fetch(dropped, { method: 'HEAD', headers: tus })).status()).toBe(404)
})
