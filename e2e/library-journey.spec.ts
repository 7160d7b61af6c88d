import type { Page } from '@playwright/test'
import { settledCaret } from './support/agendas.ts'
import { consortiumOf } from './support/consortium-money.ts'
import { expect, test } from './support/test.ts'

const tenant = 'zuidoost-brabant'
const title = 'Samen leren lassen'

test('born in a consortium, written together, found by words inside its PDF, used, and told to its maker', async ({
  browserOf,
}) => {
  test.slow()
  const [lector, partner, company] = [
    await browserOf('lector'),
    await browserOf('consortium'),
    await browserOf('mkb'),
  ]
  const place = await consortiumOf(lector, partner, title)
  const add = { tenant, kind: 'handreiking', title, on: '2026-05-01', visibility: 'tenant' }
  const answer = await lector.request.post('/api/trpc/library.add', {
    data: { json: { ...add, consortium: place.split('/').at(-1) } },
  })
  const item: string = (await answer.json()).result.data.json.id
  const page = `/${tenant}/kennis/${item}`

  await test.step('the lector adds a PDF, which the worker reads', async () => {
    await lector.goto(`${page}/bestanden`)
    await lector.getByLabel('Kies bestanden').setInputFiles({
      name: 'handleiding.pdf',
      mimeType: 'application/pdf',
      buffer: await printed(
        lector,
        'Laat iedere nieuwkomer eerst kwartiermaken bij de draaibank voordat de booglas aangaat.',
      ),
    })
    await lector.getByRole('button', { name: 'Toevoegen' }).click()
    const row = lector.getByRole('listitem').filter({ hasText: 'handleiding.pdf' })
    await expect(row).toContainText('1 pagina', { timeout: 45_000 })
  })

  await test.step('two organisations write the summary in one text', async () => {
    await lector.goto(page)
    await lector.getByRole('button', { name: 'Schrijf hem samen' }).click()
    const own = lector.getByRole('textbox', { name: `Tekst van ${title}` })
    await expect(own).toContainText('Wat kun je hier morgen mee?')
    await partner.goto(lector.url())
    const theirs = partner.getByRole('textbox', { name: `Tekst van ${title}` })
    await writeBelow(lector, 'Wat kun je hier morgen mee?', 'Zet een meester naast wie nieuw is.')
    await expect(theirs).toContainText('Zet een meester naast wie nieuw is.')
    await writeBelow(partner, 'Samenvatting', 'Zes werkplaatsen probeerden het.')
    await expect(own).toContainText('Zes werkplaatsen probeerden het.')
    await expect(partner.getByText('Alles opgeslagen').first()).toBeVisible()
  })

  await test.step('it comes out with the words that both wrote', async () => {
    expect((await company.goto(page))?.status()).toBe(404)
    await lector.goto(page)
    await lector.getByRole('button', { name: 'Publiceren' }).click()
    await expect(lector.getByText('Het is gepubliceerd.').first()).toBeVisible()
    await expect(lector.getByText('Zet een meester naast wie nieuw is.').first()).toBeVisible()
    await expect(lector.getByText('Zes werkplaatsen probeerden het.').first()).toBeVisible()
  })

  await test.step('a company finds it by a phrase inside the PDF, with a typing error, and uses it', async () => {
    await company.goto(`/${tenant}/zoeken`)
    await company.getByLabel('Wat zoek je?').fill('"kwartiermaken bij de draibank"')
    await company.getByRole('button', { name: 'Zoeken', exact: true }).last().click()
    const found = company.getByRole('listitem').filter({ hasText: title }).first()
    await expect(found).toContainText('kwartiermaken bij de draaibank')
    await expect(found).toContainText('handleiding.pdf, bladzijde 1')
    await found.getByRole('link', { name: title }).click()
    await company.getByText('Wij gebruiken dit').first().click()
    await company.getByLabel('Waar', { exact: true }).fill('De lashoek')
    await company.getByLabel('Wat veranderde er?').fill('Nieuwe mensen blijven langer.')
    await company.getByRole('button', { name: 'Vertellen' }).click()
    await expect(
      company.getByRole('heading', { name: 'Eén organisatie gebruikt dit' }),
    ).toBeVisible()
  })

  await test.step('the lector is asked to read it, on Home and by letter', async () => {
    await lector.goto(`/${tenant}`)
    const asked = lector.getByRole('listitem').filter({ hasText: `Lees hoe ‘${title}’` })
    await asked.getByRole('link', { name: 'Gebruik lezen' }).click()
    await expect(lector.getByText('Nieuwe mensen blijven langer.')).toBeVisible()
    await expect(async () => {
      await lector.goto('/postvak')
      await expect(lector.getByText(new RegExp(title)).first()).toBeVisible({ timeout: 500 })
    }).toPass()
  })
})

/** Types below a heading of a text that stands open. */
async function writeBelow(page: Page, heading: string, words: string): Promise<void> {
  await page.getByRole('textbox').getByRole('heading', { name: heading }).click()
  await page.keyboard.press('End')
  await page.getByRole('textbox').evaluate(settledCaret)
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
}

/** A paper as a browser prints it. */
async function printed(page: Page, words: string): Promise<Buffer> {
  const sheet = await page.context().newPage()
  await sheet.setContent(`<title>Handleiding</title><p>${words}</p>`)
  const pdf = await sheet.pdf()
  await sheet.close()
  return pdf
}
