import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const tenant = 'zuidoost-brabant'

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

const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

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
  await lector.getByRole('link', { name: 'Bestanden toevoegen' }).click()
  const pdf = { name: 'verslag.pdf', mimeType: 'application/pdf', buffer: paper('Kwetterdam') }
  const program = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\x90\x00') }
  const half = { name: 'half.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await lector.getByLabel('Kies bestanden').setInputFiles([pdf, program, half])
  await lector.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(lector.getByText('2 bestanden zijn toegevoegd.')).toBeVisible()
  await expect(
    lector.getByText('foto.jpg is niet toegevoegd. Dit soort bestand nemen we niet aan'),
  ).toBeVisible()
  const [read, broken] = [rowOf(lector, pdf.name), rowOf(lector, half.name)]
  await expect(read).toContainText('1 pagina', { timeout: 45_000 })
  await expect(broken).toContainText('Dit bestand is beschadigd')
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
  await plain.goto(`/${tenant}/kennis/${item}/bestanden`)
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
  const address = await plain.getByRole('link', { name: 'b.txt' }).getAttribute('href')
  for (const other of [await browserOf('mkb'), await browserOf('buiten'), await visitor()])
    expect((await other.request.get(address ?? '')).status()).toBe(404)
})
