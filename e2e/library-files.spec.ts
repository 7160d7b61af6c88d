import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { addItem, paper, rowOf, tenant } from './support/library-files.ts'
import { expect, test } from './support/test.ts'

const locked = path.join(import.meta.dirname, '../packages/office/testing/files/locked.pdf')

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
