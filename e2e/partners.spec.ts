import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { dayIn } from './support/decisions.ts'
import { expect, signIn, test } from './support/test.ts'

const partners = '/drechtsteden/partners'
const sentence = (page: Page, text: string | RegExp) => page.getByText(text).first()

async function fillIn(page: Page, facts: Record<string, string>): Promise<void> {
  await page.goto(`${partners}/nieuw`)
  await page.getByLabel('Soort organisatie').selectOption('mkb')
  for (const [label, value] of Object.entries(facts)) await page.getByLabel(label).fill(value)
}

test('an organisation is refused at its fields and then added, without JavaScript', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto(`/aanmelden?naar=${partners}/nieuw`)
  await page.getByLabel('E-mailadres').fill('buiten@voortent.example')
  await page.getByLabel('Wachtwoord').fill('voortent-demo')
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await fillIn(page, { Naam: 'Zonder Script Zeilmakerij', 'KvK-nummer': '123', Website: 'niks' })
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click()
  await expect(page.getByLabel('KvK-nummer')).toHaveAccessibleDescription(/8 cijfers.*Controleer/)
  await expect(page.getByLabel('Website')).toHaveAccessibleDescription(/geen webadres/)
  await expect(page.getByLabel('Naam')).toHaveValue('Zonder Script Zeilmakerij')
  await page.getByLabel('KvK-nummer').fill('1122 3344')
  await page.getByLabel('Website').fill('zeilmakerij.example')
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zonder Script Zeilmakerij')
  await expect(page.getByRole('link', { name: 'zeilmakerij.example' })).toHaveAttribute(
    'href',
    'https://zeilmakerij.example',
  )
  await expect(page.getByText('11223344')).toBeVisible()
})

test('an organisation of another region is taken along instead of copied', async ({
  browserOf,
}) => {
  const page = await browserOf('buiten')
  await fillIn(page, { Naam: 'lumenlijn systemen bv' })
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click()
  await expect(sentence(page, 'Bedoel je een van deze organisaties?')).toBeVisible()
  await page.getByRole('button', { name: 'Meenemen: Lumenlijn Systemen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lumenlijn Systemen')
  await expect(sentence(page, 'Nog niemand spreekt voor deze organisatie')).toBeVisible()
})

test('filters live in the address, and the list goes out as a table', async ({ browserOf }) => {
  const page = await browserOf('landelijk')
  await page.goto('/zuidoost-brabant/partners')
  await page.getByRole('link', { name: /Onderwijs en kennis/ }).click()
  await expect(page).toHaveURL(/geleding=onderwijs/)
  await page.getByLabel('Zoek op naam, plaats of persoon').fill('lampion')
  await page.getByRole('search').getByRole('button', { name: 'Zoeken' }).click()
  await expect(page).toHaveURL(/geleding=onderwijs.*zoek=lampion/)
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('link', { name: 'Organisatie toevoegen' })).toHaveCount(0)
  const table = await page.request.get('/zuidoost-brabant/partners.csv?zoek=lampion')
  expect(table.headers()['content-type']).toContain('text/csv')
  const [head, line, end] = (await table.text()).split('\r\n')
  expect([head, line, end]).toEqual([
    '\uFEFFNaam;Geleding;Soort organisatie;Plaats;Omvang;KvK-nummer;Website;Mensen',
    expect.stringContaining('Mbo-college Lampion;Onderwijs en kennis;Mbo-instelling'),
    '',
  ])
})

test('a representative gets a mandate, leaves it to nobody, and comes back', async ({
  browserOf,
}) => {
  const page = await browserOf('makelaar')
  await page.goto('/helmond-de-peel/partners')
  await page.getByRole('link', { name: 'Leerwerkhuis' }).click()
  await page.getByRole('link', { name: 'Vertegenwoordiger toevoegen' }).click()
  const candidate = page.getByLabel('Lid', { exact: true }).getByRole('option').nth(1)
  const name = ((await candidate.textContent()) ?? '').replace(/ \(.*/, '')
  await page.getByLabel('Lid', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Functie').fill('Gastheer')
  await page.getByRole('button', { name: 'Vertegenwoordiger toevoegen' }).click()
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('link', { name: 'Mandaat geven' }).click()
  await page.getByLabel('Waarover').fill('De inrichting van het huis')
  await page.getByLabel('Laatste dag').fill('2020-01-01')
  await page.getByRole('button', { name: 'Mandaat geven' }).click()
  await expect(page.getByLabel('Laatste dag')).toHaveAccessibleDescription(/Draai ze om/)
  await expect(page.getByLabel('Waarover')).toHaveValue('De inrichting van het huis')
  await page.getByLabel('Laatste dag').fill('')
  await page.getByRole('button', { name: 'Mandaat geven' }).click()
  await expect(
    page.getByRole('row', { name: /De inrichting van het huis.*Geldt nu/ }),
  ).toBeVisible()

  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('link', { name: 'Beëindigen en overdragen' }).click()
  await expect(sentence(page, 'Dit mandaat vervalt: De inrichting van het huis')).toBeVisible()
  await page.getByRole('button', { name: 'Overdragen en beëindigen' }).click()
  await expect(sentence(page, 'De vertegenwoordiging is beëindigd.')).toBeVisible()
  await page.getByRole('button', { name: `Hervatten: ${name}` }).click()
  await expect(
    page.getByRole('row', { name: /De inrichting van het huis.*Geldt nu/ }),
  ).toBeVisible()
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('button', { name: /Mandaat intrekken/ }).click()
  await expect(sentence(page, /Ingetrokken op/)).toBeVisible()
})

test('an organisation leaves, keeps its history and comes back, without JavaScript', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await signIn(page, 'buiten')
  await fillIn(page, { Naam: 'Scheepskeuken De Afvaart' })
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click()
  await page.getByRole('link', { name: 'Vertegenwoordiger toevoegen' }).click()
  await page.getByLabel('Lid', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Functie').fill('Kok')
  await page.getByRole('button', { name: 'Vertegenwoordiger toevoegen' }).click()
  await page.getByRole('link', { name: 'Partnerschap beëindigen' }).click()
  await expect(
    sentence(page, /spreekt niet meer voor deze organisatie, en blijft lid/),
  ).toBeVisible()
  await page.getByLabel('Laatste dag als partner').fill('2020-01-01')
  await page.getByRole('button', { name: 'Partnerschap beëindigen' }).click()
  await expect(page.getByLabel('Laatste dag als partner')).toHaveAccessibleDescription(
    /voor de eerste dag als partner. Kies een latere dag/,
  )
  await page.getByLabel('Laatste dag als partner').fill(dayIn(0))
  await page.getByRole('button', { name: 'Partnerschap beëindigen' }).click()
  await expect(sentence(page, 'Het partnerschap is beëindigd.')).toBeVisible()
  await expect(sentence(page, /was partner tot en met/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Vertegenwoordiger toevoegen' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Hervatten/ })).toHaveCount(0)

  await page.goto('/drechtsteden/wijzigingen?soort=partners')
  await page
    .getByRole('link', { name: 'Scheepskeuken De Afvaart doet niet meer mee als partner' })
    .click()
  await page.getByRole('button', { name: 'Weer laten meedoen' }).click()
  await expect(sentence(page, 'De organisatie doet weer mee.')).toBeVisible()
  await page.getByRole('button', { name: /^Hervatten/ }).click()
  await expect(page.getByRole('row', { name: /Kok/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Partnerschap beëindigen' })).toBeVisible()
})

test('a representative changes the organisation they act for, and no other', async ({
  browserOf,
}) => {
  const page = await browserOf('vakbond')
  await page.goto('/zuidoost-brabant/partners')
  await page.getByRole('link', { name: 'Vakbond De Morgenploeg' }).click()
  await page.getByRole('link', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Plaats').fill('Helmond')
  await page.getByRole('button', { name: 'Gegevens opslaan' }).click()
  await expect(page.getByText('Helmond')).toBeVisible()
  await page.goto('/zuidoost-brabant/partners')
  await page.getByRole('link', { name: 'Vakbond Sterk in Techniek' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vakbond Sterk in Techniek')
  await expect(page.getByRole('link', { name: 'Gegevens wijzigen' })).toHaveCount(0)
  const answer = await page.goto(`${page.url()}/wijzigen`)
  expect(answer?.status()).toBe(403)
})

test('every page reads well in both themes and fits a small phone', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf('coordinator')
  await page.goto('/zuidoost-brabant/partners')
  await page.getByRole('link', { name: 'Gemeente Veldrand' }).click()
  await page.waitForURL(/partners\/[0-9a-f-]+$/)
  const organisation = page.url()
  await page
    .getByRole('row', { name: /Leyla Raadsma/ })
    .first()
    .getByRole('link')
    .first()
    .click()
  await page.waitForURL(/vertegenwoordigers/)
  const representation = page.url()
  const paths = [
    '/zuidoost-brabant/partners',
    '/zuidoost-brabant/partners?zoek=niemand%20die%20zo%20heet',
    '/zuidoost-brabant/partners/nieuw',
    organisation,
    `${organisation}/wijzigen`,
    `${organisation}/beeindigen`,
    `${organisation}/vertegenwoordigers/nieuw`,
    representation,
    `${representation}/beeindigen`,
    `${representation}/mandaat`,
  ]
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
})
