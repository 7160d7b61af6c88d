import { rm, truncate, writeFile } from 'node:fs/promises'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { addItem, rowOf, tenant } from './support/library-files.ts'
import { expect, test } from './support/test.ts'

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
