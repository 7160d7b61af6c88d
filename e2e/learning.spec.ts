import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import type { Account } from './support/accounts.ts'
import { expect, test } from './support/test.ts'

const elements = ['Meerwaarde', 'Gedeeld', 'Samen', 'Fysieke', 'Inzicht']

/** The inside of a consortium of the demo, opened by one of its insiders. */
async function learningPage(browserOf: (account: Account) => Promise<Page>) {
  const page = await browserOf('consortium')
  await page.goto('/zuidoost-brabant/consortia')
  await page.getByRole('link', { name: 'Fieldlab Sociale Innovatie' }).click()
  await page.getByRole('link', { name: 'Leren', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leren')
  return { page, address: new URL(page.url()).pathname }
}

test('a failure is written down with its context and shared; another region’s eyes stay out', async ({
  browserOf,
}) => {
  test.slow()
  const { page, address } = await learningPage(browserOf)
  await page.getByText('Les opschrijven').click()
  await page.getByLabel('De les in één zin').fill('Begin niet in december')
  await page.getByLabel('Hoe liep het af?').selectOption('Mislukt')
  await page.getByLabel('Wat deden jullie').fill('De eerste ronde viel in de feestdagen.')
  await page
    .getByLabel('Wat kan een ander hiermee?')
    .fill('Plan een start in januari of september.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByLabel('Waar geldt dit?')).toHaveAccessibleDescription(/sector, grootte/)
  await expect(page.getByLabel('De les in één zin')).toHaveValue('Begin niet in december')
  await page.getByLabel('Waar geldt dit?').fill('Maakindustrie met ploegendienst.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('heading', { name: 'Begin niet in december' })).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('link', { name: 'Wijzigen', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les wijzigen')
  await expectAccessible(page)
  await expectToFit(page)
  await page.goto(address)
  await page.getByRole('button', { name: '‘Begin niet in december’ delen als resultaat' }).click()
  const lesson = page.getByRole('listitem').filter({ hasText: 'Begin niet in december' })
  await expect(lesson.getByText('gedeeld als resultaat')).toBeVisible()

  const stranger = await browserOf('vakbond')
  const refused = await stranger.goto(address)
  expect(refused?.status()).toBe(403)
  await stranger.goto(address.replace('/leren', ''))
  await expect(stranger.getByText('Begin niet in december')).toBeVisible()
  await expect(stranger.getByRole('link', { name: 'Leren', exact: true })).toHaveCount(0)
})

test('partners answer the scan; the radar shows once it closes, from three answers on', async ({
  browserOf,
}) => {
  test.slow()
  const { page, address } = await learningPage(browserOf)
  await page.getByRole('link', { name: 'Scan', exact: true }).click()
  await page.getByLabel('Laatste dag om te antwoorden').fill('2099-01-31')
  await page.getByRole('button', { name: 'Scan openen' }).click()
  await expect(page.getByText(/0 van \d+ hebben geantwoord/)).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(page.getByText('Kies een cijfer van 1 tot 5.').first()).toBeVisible()
  const answer = async (who: Page, mark: string) => {
    for (const element of elements)
      await who.getByRole('group', { name: element }).getByLabel(mark, { exact: true }).check()
    await who.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(who.getByText('Je hebt geantwoord. Dank je wel.')).toBeVisible()
  }
  await answer(page, '4')
  for (const [account, mark] of [
    ['mkb', '2'],
    ['lector', '5'],
  ] as const) {
    const partner = await browserOf(account)
    await partner.goto(`${address}/scan`)
    await expect(partner.getByText('Nog geen uitkomst')).toBeVisible()
    await answer(partner, mark)
    await expect(partner.getByText('Nog geen uitkomst')).toBeVisible()
  }
  await page.goto(`${address}/scan`)
  await page.getByRole('button', { name: 'Scan nu sluiten' }).click()
  await expect(page.getByRole('img', { name: /Radardiagram/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Meerwaarde voor elke partner/ })).toContainText('3,7')
  await page.getByText('Praten over Fysieke plek').click()
  const place = page.getByRole('region', { name: /^Fysieke plek/ })
  await place.getByLabel('Wat wil je hierover zeggen?').fill('De hal is te ver.')
  await place.getByRole('button', { name: 'Plaatsen' }).click()
  await expect(page.getByText('De hal is te ver.')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
})

test('a new phase asks to look back', async ({ browserOf }) => {
  const { page: leader, address } = await learningPage(browserOf)
  const id = address.split('/').at(-2) ?? ''
  const about = { tenant: 'zuidoost-brabant', consortium: id }
  const why = { causes: ['geen-tijd'], reason: 'Even pauze', lessons: '', told: '' }
  for (const [act, said] of [
    ['stop', why],
    ['restart', { to: 'uitvoering', reason: 'We gaan weer' }],
  ] as const)
    await leader.request.post(`/api/trpc/gates.${act}`, { data: { json: { ...about, ...said } } })
  await leader.goto(`${address}/terugkijken`)
  const part = leader.getByRole('region', { name: 'Van Gestopt naar Uitvoering' })
  await expect(part.getByText(/wat gaf de doorslag/)).toBeVisible()
  await part.getByText('Zelf terugkijken').click()
  await part.getByLabel('Wat werkte?').fill('Elke maand samen kijken.')
  await part.getByRole('button', { name: 'Bewaren' }).click()
  await expect(part.getByText('Elke maand samen kijken.').first()).toBeVisible()
  await expectAccessible(leader)
  await expectToFit(leader)
})
