import { readFile } from 'node:fs/promises'
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
    page.getByRole('link', { name: /downloaden$/ }).click(),
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
  const member = await browserOf('mkb')
  await openAgenda(member)
  await member.getByRole('link', { name: /Meeschrijven aan .*Leren in het kleinbedrijf/ }).click()
  await expect(member.getByRole('button', { name: 'Downloaden als PDF' })).toBeVisible()
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
