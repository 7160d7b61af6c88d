import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { openWorkshop } from '@voortent/office'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { current, openAgenda } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const workshop = openWorkshop()
test.afterAll(() => workshop.close())

/** Follows the way to the file, and takes it. */
async function download(page: Page): Promise<{ name: string; content: Uint8Array<ArrayBuffer> }> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bestand staat klaar', {
    timeout: 45_000,
  })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Downloaden', exact: true }).click(),
  ])
  return {
    name: file.suggestedFilename(),
    content: new Uint8Array(await readFile(await file.path())),
  }
}

test('the agenda is downloaded as a tagged PDF, by who asked for it and nobody else', async ({
  browserOf,
}) => {
  const page = await browserOf('coordinator')
  await openAgenda(page)
  await page.getByRole('button', { name: 'Downloaden als PDF' }).click()
  const { name, content } = await download(page)
  expect(name).toBe('human-capital-agenda-zuidoost-brabant-2027-2030.pdf')
  const letters = Buffer.from(content).toString('latin1')
  expect(letters.startsWith('%PDF-1.7')).toBe(true)
  expect(letters).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(letters).toContain('/Lang (nl)')
  expect(letters).toContain(current)
  await expectAccessible(page)
  await expectToFit(page)

  const other = await browserOf('vakbond')
  const answer = await other.request.get(`${page.url()}/ophalen`)
  expect(answer.status()).toBe(404)

  await page.getByRole('link', { name: 'Al mijn bestanden' }).click()
  await expect(page.getByRole('table')).toContainText(name)
  await expectAccessible(page)
  await expectToFit(page)
})

test('the agenda is downloaded as a Word document that reads back', async ({ browserOf }) => {
  const page = await browserOf('lector')
  await openAgenda(page)
  await page.getByRole('button', { name: 'Downloaden als Word' }).click()
  const { name, content } = await download(page)
  expect(name).toMatch(/\.docx$/)
  const back = await workshop.work({ do: 'read', content })
  expect(back.title).toBe(current)
  const words = JSON.stringify(back.content)
  expect(words).toContain('Leren in het kleinbedrijf')
  expect(words).toContain('"type":"table"')
})

test('one text is downloaded without JavaScript, by looking again', async ({
  browserOf,
  visitor,
}) => {
  const member = await browserOf('vakbond')
  await openAgenda(member)
  await member.getByRole('link', { name: /Meeschrijven aan .*Leren in het kleinbedrijf/ }).click()
  await member.waitForURL(/\/schrijven\//)
  const page = await visitor({ javaScriptEnabled: false })
  await page.context().addCookies(await member.context().cookies())
  await page.goto(member.url())
  await page.getByRole('button', { name: 'Downloaden als PDF' }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bestand staat klaar')
  }).toPass({ timeout: 45_000 })
  const { name } = await download(page)
  expect(name).toMatch(/leren-in-het-kleinbedrijf.*\.pdf$/)
})

const fixtures = path.resolve(import.meta.dirname, '../packages/office/testing/files')

/** Hands a file in and waits until it was read. */
async function handIn(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
) {
  await page.goto('/zuidoost-brabant/agenda')
  await page.getByRole('link', { name: 'Bestaande agenda invoeren' }).click()
  await page.getByLabel('Bestand').setInputFiles(file)
  await page.getByRole('button', { name: 'Bestand lezen' }).click()
}

test('an agenda made in LibreOffice is imported, corrected before anything is saved', async ({
  browserOf,
}) => {
  const page = await browserOf('makelaar')
  await page.goto('/zuidoost-brabant/agenda/invoeren')
  await expectAccessible(page)
  await expectToFit(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await handIn(page, path.join(fixtures, 'agenda.docx'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk na wat ervan komt', {
    timeout: 45_000,
  })
  await expectAccessible(page)
  await expectToFit(page)

  const part = (name: RegExp) => page.getByRole('group', { name })
  await page.getByLabel('Titel', { exact: true }).first().fill('Ingevoerde agenda')
  await page.getByLabel('Verbindende ambitie').fill('')
  await part(/Techniek/)
    .getByLabel('Titel')
    .fill('Techniek, ook voor later')
  await part(/Bijlage/)
    .getByLabel('Wat wordt dit?')
    .selectOption('Bij het vorige deel')
  const table = page.getByRole('group', { name: /^Tabel met 2 rijen/ })
  await expect(table.getByLabel('Wat wordt deze tabel?')).toHaveValue('actions')
  await table.getByLabel('Wie trekt').selectOption('Staat er niet in')
  await page.getByRole('button', { name: 'Agenda maken' }).click()

  await expect(page.getByText('Schrijf de ambitie op in één zin.')).toBeVisible()
  await expect(part(/Techniek/).getByLabel('Titel')).toHaveValue('Techniek, ook voor later')
  await expect(part(/Bijlage/).getByLabel('Wat wordt dit?')).toHaveValue('previous')
  await page.getByLabel('Verbindende ambitie').fill('Iedereen blijft leren.')
  await page.getByRole('button', { name: 'Agenda maken' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingevoerde agenda')
  const speerpunt = page.getByRole('region', { name: 'Techniek, ook voor later' })
  await expect(speerpunt).toContainText('Hier stond een lijst van namen.')
  await expect(page.getByRole('article')).toContainText('met een vast gezicht')
  await expect(page.getByRole('article').getByText('Loket inrichten')).toHaveCount(1)
  await page.goto(`${page.url().split('?')[0]}/acties`)
  await expect(page.getByRole('main')).toContainText('Leerwerkplekken openen')
  await expect(page.getByRole('main')).toContainText('Loket inrichten')
})

test('what is no document, or a broken one, is refused with a sentence', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  const named = (text: string) => ({
    name: 'agenda.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text, 'latin1'),
  })
  await handIn(page, named('Beste lezer'))
  await expect(page.getByText('Dit is geen Word-bestand')).toBeVisible()
  await handIn(page, named('PK\x03\x04 and then it ends'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Dit bestand kon niet worden gelezen',
    { timeout: 45_000 },
  )
  await expect(page.getByRole('alert')).toContainText('Dit bestand is beschadigd.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Een ander bestand kiezen' }).click()
  await expect(page.getByLabel('Bestand')).toBeVisible()

  const member = await browserOf('vakbond')
  await member.goto('/zuidoost-brabant/agenda/invoeren')
  await expect(member.getByLabel('Bestand')).toHaveCount(0)
})
