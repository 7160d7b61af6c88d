import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const fieldlab = 'Fieldlab Sociale Innovatie'
const photo = path.resolve(import.meta.dirname, '../packages/files/testing/photo-with-place.jpg')

/** Where the demo's consortium at work is. */
async function addressOf(page: Page): Promise<string> {
  await page.goto('/zuidoost-brabant/consortia')
  const href = await page.getByRole('link', { name: fieldlab, exact: true }).getAttribute('href')
  return href ?? ''
}

test('a milestone is set, moves with a reason, is reached with a paper and goes to the library', async ({
  browserOf,
}) => {
  const page = await browserOf('consortium')
  const base = await addressOf(page)
  await page.goto(`${base}/plan`)
  await page.getByText('Mijlpaal toevoegen').first().click()
  await page.getByLabel('Mijlpaal', { exact: true }).fill('Leskist af')
  await page.getByRole('button', { name: 'Mijlpaal toevoegen' }).click()
  await expect(page.getByLabel('Afgesproken dag')).toHaveAccessibleDescription(/Vul een datum in/)
  await expect(page.getByLabel('Mijlpaal', { exact: true })).toHaveValue('Leskist af')
  await page.getByLabel('Afgesproken dag').fill('2026-10-01')
  await page.getByRole('button', { name: 'Mijlpaal toevoegen' }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'Leskist af' }).last()
  await expect(item).toContainText('Over tijd')
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('link', { name: 'Leskist af', exact: true }).click()
  await page.getByText('Verzetten').click()
  await page.getByLabel('Nieuwe dag').fill('2026-11-02')
  await page.getByLabel('Waarom?').first().fill('Hout was op.')
  await page.getByRole('button', { name: 'Andere dag vastleggen' }).click()
  await expect(page.getByText(/Verzet van .*1 oktober.* naar .*2 november/)).toBeVisible()
  await page.getByText('Gehaald', { exact: true }).click()
  await page.getByLabel('Gehaald op').fill('2026-11-03')
  await page.getByRole('button', { name: 'Gehaald vastleggen' }).click()
  await expect(page.getByLabel('Waar zie je het aan?')).toHaveAccessibleDescription(/Laat zien/)
  await page.getByLabel('Bestand').setInputFiles({
    name: 'leskist.exe',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ geen papier'),
  })
  await page.getByLabel('Waar zie je het aan?').fill('Twaalf kisten staan klaar.')
  await page.getByRole('button', { name: 'Gehaald vastleggen' }).click()
  await expect(page.getByLabel('Bestand')).toHaveAccessibleDescription(/nemen we niet aan/)
  await page.getByLabel('Bestand').setInputFiles({
    name: 'leskist.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.alloc(13 * 1024 * 1024),
  })
  await expect(page.getByLabel('Bestand')).toHaveAccessibleDescription(/groter dan 10 MB/)
  await expect(page.getByLabel('Waar zie je het aan?')).toHaveValue('Twaalf kisten staan klaar.')
  await page.getByLabel('Bestand').setInputFiles({
    name: 'leskist.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  })
  await page.getByRole('button', { name: 'Gehaald vastleggen' }).click()
  const paper = page.getByRole('link', { name: 'leskist.pdf opslaan' })
  const served = await page.request.get((await paper.getAttribute('href')) ?? '')
  expect(served.headers()['content-disposition']).toBe("attachment; filename*=UTF-8''leskist.pdf")
  await page.getByRole('button', { name: 'Naar de kennisbank' }).click()
  await expect(page.getByText('Dit staat als resultaat klaar.')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('link', { name: 'Bekijk de resultaten' }).click()
  const results = page.getByRole('region', { name: 'Wat eruit komt' })
  await expect(results.getByText('Twaalf kisten staan klaar.')).toBeVisible()
})

test('a task goes over the board by keyboard alone, and stands in list and timeline', async ({
  browserOf,
}) => {
  const page = await browserOf('consortium')
  const base = await addressOf(page)
  await page.goto(`${base}/taken`)
  await page.getByText('Taak toevoegen').first().click()
  const title = 'Kisten brengen'
  const form = page.locator('form').filter({ hasText: 'Taak toevoegen' })
  await form.getByLabel('Taak', { exact: true }).fill(title)
  await form.getByLabel('Uiterlijk op').fill('2027-03-01')
  await form.getByRole('button', { name: 'Taak toevoegen' }).click()
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  await page.getByRole('button', { name: `${title} verslepen` }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`${title} opgepakt uit de kolom Te doen.`)).toBeAttached()
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(`${title} boven de kolom Bezig.`)).toBeAttached({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Space')
  const busy = page.getByRole('region', { name: /^Bezig/ })
  await expect(async () => {
    await page.reload()
    await expect(busy.getByRole('link', { name: title, exact: true })).toBeVisible({
      timeout: 1000,
    })
  }).toPass()
  await expectAccessible(page)
  await expectToFit(page)
  for (const view of ['lijst', 'tijdlijn']) {
    await page.goto(`${base}/taken?weergave=${view}&stand=open`)
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
    await expectToFit(page)
  }
  await expectAccessible(page)
})

test('own tasks stand on Home until they are done, also without JavaScript', async ({
  browserOf,
  visitor,
}) => {
  const page = await browserOf('mkb')
  const base = await addressOf(page)
  const title = 'Werkplek aan lijn 2 inrichten'
  await page.goto('/zuidoost-brabant')
  await expect(page.getByText(`Taak in je consortium: ${title}`)).toBeVisible()
  const plain = await visitor({ javaScriptEnabled: false })
  await plain.context().addCookies(await page.context().cookies())
  await plain.goto(`${base}/taken`)
  await plain.getByRole('link', { name: `Verplaatsen ${title}` }).click()
  await plain.getByLabel('Hoe staat deze taak er nu voor?').selectOption('Klaar')
  await plain.getByRole('button', { name: 'Stand vastleggen' }).click()
  const done = plain.getByRole('region', { name: /^Klaar/ })
  await done.getByRole('link', { name: title, exact: true }).click()
  await expect(plain.getByRole('button', { name: 'Naar de kennisbank' })).toBeVisible()
  await page.goto('/zuidoost-brabant')
  await expect(page.getByText(`Taak in je consortium: ${title}`)).toHaveCount(0)
  await page.goto(new URL(plain.url()).pathname)
  await expectAccessible(page)
  await expectToFit(page)
})

test('a photo in the logbook loses where it was taken; who competes sees nothing (R-90)', async ({
  browserOf,
}) => {
  const page = await browserOf('mkb')
  const base = await addressOf(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${base}/logboek`)
  await page.getByText('Nieuw in het logboek').click()
  await page.getByLabel('Wat gebeurde er?').fill('De werkbank staat.')
  await page.getByLabel('Foto', { exact: true }).first().setInputFiles(photo)
  await page.getByRole('button', { name: 'In het logboek zetten' }).click()
  const alt = page.getByLabel('Wat is er op de foto te zien?')
  await expect(alt).toHaveAccessibleDescription(/Schrijf op wat er op de foto/)
  await expect(page.getByLabel('Wat gebeurde er?')).toHaveValue('De werkbank staat.')
  await alt.fill('Een werkbank met gereedschap')
  await page.getByRole('button', { name: 'In het logboek zetten' }).click()
  const picture = page.getByRole('img', { name: 'Een werkbank met gereedschap' })
  await expect(picture).toBeVisible()
  await expect(async () => {
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(640)
  }).toPass()
  const small = (await picture.getAttribute('src')) ?? ''
  const large = small.replace(/\?.*/, '')
  for (const address of [small, large]) {
    const served = await page.request.get(address)
    expect(served.headers()['content-type']).toBe('image/webp')
    const bytes = await served.body()
    for (const told of ['Exif', 'GPS', 'Eindhoven', 'Jan Voorbeeld', 'Telefoon', '<x:xmpmeta'])
      expect(bytes.includes(told), told).toBe(false)
  }
  await expectAccessible(page)
  await expectToFit(page)

  const union = await browserOf('vakbond')
  for (const part of ['plan', 'taken', 'logboek', 'knelpunten'])
    expect((await union.goto(`${base}/${part}`))?.status(), part).toBe(403)
  expect((await union.request.get(large)).status()).toBe(404)
  await page.goto(`${base}/logboek?foto=ja`)
  await page
    .getByRole('button', { name: /^Weghalen/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Toch terugzetten' }).click()
  await expect(picture).toBeVisible()
})

test('risks are weighed, and what a consortium measures shows at the doel', async ({
  browserOf,
}) => {
  const page = await browserOf('consortium')
  const base = await addressOf(page)
  await page.goto(`${base}/plan/risicos`)
  await page.getByText('Risico noemen').first().click()
  const form = page.locator('form').filter({ hasText: 'Risico noemen' })
  await form.getByLabel('Risico', { exact: true }).fill('Machine stuk')
  await form.getByRole('button', { name: 'Risico noemen' }).click()
  await expect(form.getByLabel('Kans')).toHaveAccessibleDescription(/hoe groot de kans/)
  await form.getByLabel('Kans').selectOption('3')
  await form.getByLabel('Gevolg').selectOption('3')
  await form.getByRole('button', { name: 'Risico noemen' }).click()
  await expect(page.getByText('1. Machine stuk')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)

  await page.goto(`${base}/plan/doelen`)
  await page.getByText('Eigen meting toevoegen').click()
  await page.getByLabel('Waarde in monteurs').fill('veel')
  await page.getByLabel('Gemeten op').fill('2026-11-01')
  await page.getByLabel('Bron').fill('Telling in november')
  await page.getByRole('button', { name: 'Meting vastleggen' }).click()
  await expect(page.getByLabel('Waarde in monteurs')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Waarde in monteurs').fill('11')
  await page.getByRole('button', { name: 'Meting vastleggen' }).click()
  await expect(page.getByRole('row', { name: /Telling in november/ })).toContainText('11')
  await expectAccessible(page)
  await expectToFit(page)
  const doel = await page
    .getByRole('link', { name: 'Leerambassadeurs op de werkvloer' })
    .getAttribute('href')
  const union = await browserOf('vakbond')
  await union.goto(doel ?? '')
  const shown = union.getByRole('region', { name: 'Wat consortia bijdragen' })
  await expect(shown).toContainText(fieldlab)
  await expect(shown).toContainText('Telling in november')
})
