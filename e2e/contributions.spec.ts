import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import readWorkbook from 'read-excel-file/node'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { consortiumOf } from './support/consortium-money.ts'
import { dayIn } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const schemes = '/zuidoost-brabant/consortia/regelingen'
const year = Number(dayIn(0).slice(0, 4))
const first = `1e kwartaal ${year}`
const company = 'Metaalbewerking Niemandsland'

test('a scheme is laid down, a partner promises and realises, the penvoerder confirms, the funder gets a file', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const [keeper, leader, partner] = [
    await browserOf('coordinator'),
    await browserOf('consortium'),
    await browserOf('mkb'),
  ]
  const name = `Proefregeling ${Date.now()}`
  const address = await consortiumOf(leader, partner, 'Samen rekenen')
  const money = `${address}/bijdragen`

  await test.step('a keeper lays down what a funder asks', async () => {
    await keeper.goto(`${schemes}/nieuw`)
    await keeper.getByLabel('Subsidiegever').fill('Fonds Voorbeeld')
    await keeper.getByLabel(/Eigen bijdrage, minstens/).fill('50')
    await keeper.getByLabel('Hoogste uurtarief').fill('60')
    await keeper.getByRole('button', { name: 'Regeling vastleggen' }).click()
    await expect(keeper.getByLabel('Naam')).toHaveAccessibleDescription('Vul een naam in.')
    await expect(keeper.getByLabel('Subsidiegever')).toHaveValue('Fonds Voorbeeld')
    await keeper.getByLabel('Naam').fill(name)
    await keeper.getByRole('button', { name: 'Regeling vastleggen' }).click()
    await expect(keeper.getByRole('heading', { name })).toBeVisible()
  })

  await test.step('the penvoerder sets the period, the scheme and the subsidy', async () => {
    await leader.goto(money)
    await leader.getByRole('link', { name: 'Periode vastleggen' }).click()
    await leader.getByLabel('Eerste dag').fill(`${year}-01-01`)
    await leader.getByLabel('Laatste dag').fill(`${year - 1}-12-31`)
    await leader.getByRole('button', { name: 'Periode vastleggen' }).click()
    await expect(leader.getByLabel('Laatste dag')).toHaveAccessibleDescription(/na de eerste/)
    await leader.getByLabel('Laatste dag').fill(`${year + 1}-12-31`)
    await leader.getByRole('button', { name: 'Periode vastleggen' }).click()
    await expect(leader.getByText(`31 december ${year + 1}`)).toBeVisible()
    await leader
      .getByLabel('Regeling', { exact: true })
      .selectOption({ label: `${name} (Fonds Voorbeeld)` })
    await leader.getByRole('button', { name: 'Regeling vastleggen' }).click()
    await expect(leader.getByText('Er is nog niets toegezegd.').first()).toBeVisible()
    await leader.goto(`${money}/begroting`)
    await leader.getByLabel('Bedrag (€)').fill('10.000')
    await leader.getByRole('button', { name: 'Subsidie vastleggen' }).click()
    await expect(leader.getByRole('row', { name: /^Subsidie/ })).toContainText('€ 10.000')
  })

  await test.step('the partner types until the rule is met; bad input is refused at its field', async () => {
    await partner.goto(money)
    await partner.getByRole('link', { name: 'Toezegging invullen' }).click()
    const cash = partner.getByLabel(`Geld (€), ${first}`)
    const status = partner.getByRole('status').filter({ hasText: 'Op dit vel' })
    await cash.fill('9.999,99')
    await expect(partner.getByText(/er ontbreekt €\s0,01\./)).toBeVisible()
    await expect(status).toContainText('Aan 1 regel is nog niet voldaan.')
    await cash.fill('10000')
    await expect(status).toContainText('Aan alle regels is voldaan.')
    await cash.press('Enter')
    await expect(partner.getByLabel(`Geld (€), 2e kwartaal ${year}`)).toBeFocused()
    const hours = partner.getByLabel(`Uren, ${first}`)
    await hours.fill('-4')
    await partner.getByRole('button', { name: 'Toezegging vastleggen' }).click()
    await expect(hours).toHaveAccessibleDescription(/nooit minder dan nul/)
    await expect(cash).toHaveValue('10000')
    await hours.fill('12,5')
    await partner.getByRole('button', { name: 'Toezegging vastleggen' }).click()
    const rate = partner.getByLabel(`Tarief (€ per uur), ${first}`)
    await expect(rate).toHaveAccessibleDescription('Vul bij uren een tarief in.')
    await rate.fill('61')
    await partner.getByRole('button', { name: 'Toezegging vastleggen' }).click()
    await expect(rate).toHaveAccessibleDescription(/hoogstens € 60 per uur/)
    await rate.fill('45')
    await partner.getByRole('button', { name: 'Toezegging vastleggen' }).click()
    await expect(partner.getByText('De bijdragen zijn ingevuld.')).toBeVisible()
    await expect(partner.getByRole('row', { name: /Uren/ })).toContainText('€ 562,50')
  })

  await test.step('the penvoerder confirms one, and asks about the other', async () => {
    await leader.goto(money)
    await leader.getByRole('link', { name: 'Bekijken en bevestigen' }).click()
    await leader.getByLabel(`Kies Geld, ${first}, ${company}`).check()
    await leader.getByRole('button', { name: 'Gekozen bijdragen bevestigen' }).click()
    await expect(leader.getByRole('row', { name: /Geld/ })).toContainText('Bevestigd')
    await leader.getByRole('link', { name: `Uren, ${first}` }).click()
    await leader.getByText('Terugsturen met een vraag').click()
    await leader.getByLabel('Je vraag').fill('Klopt het aantal uren?')
    await leader.getByRole('button', { name: 'Vraag stellen' }).click()
    await expect(leader.getByRole('row', { name: 'Vraag gesteld' })).toBeVisible()
    await partner.goto(money)
    await partner.getByRole('link', { name: 'Vraag bekijken' }).click()
    await partner.getByRole('link', { name: `Uren, ${first}` }).click()
    await expect(partner.getByText('Klopt het aantal uren?').first()).toBeVisible()
    await partner.getByLabel('Uren').fill('10')
    await partner.getByRole('button', { name: 'Wijziging vastleggen' }).click()
    await expect(partner.getByText('Wacht op bevestiging')).toBeVisible()
  })

  await test.step('what was done is entered without JavaScript, checked first by a submit', async () => {
    const plain = await visitor({ javaScriptEnabled: false })
    await plain.context().addCookies(await partner.context().cookies())
    await plain.goto(`${money}/invullen?voor=gerealiseerd`)
    await plain.getByLabel(`Middelen (€), ${first}`).fill('2500.5')
    await plain.getByLabel(`Onderbouwing, ${first}`).fill('=1+1')
    await plain.getByRole('button', { name: 'Regels nu toetsen' }).click()
    await expect(plain.getByText(/brengen €\s2\.500,50 in/)).toBeVisible()
    await plain.getByRole('button', { name: 'Realisatie vastleggen' }).click()
    await expect(plain.getByText('De bijdragen zijn ingevuld.')).toBeVisible()
    await leader.goto(`${money}/boekingen?soort=gerealiseerd`)
    await leader.getByLabel(/^Kies Ruimte/).check()
    await leader.getByRole('button', { name: 'Gekozen bijdragen bevestigen' }).click()
    await expect(leader.getByText('1 bijdrage is bevestigd en telt mee.')).toBeVisible()
  })

  await test.step('a confirmed entry is corrected by another', async () => {
    await partner.goto(`${money}/boekingen?soort=gerealiseerd`)
    await partner.getByRole('link', { name: /^Ruimte/ }).click()
    await partner.getByText('Bijdrage corrigeren').click()
    await partner.getByLabel('Bedrag (€)').fill('2.400')
    await partner.getByLabel('Waarom is het anders?').fill('Een dag minder')
    await partner.getByRole('button', { name: 'Correctie vastleggen' }).click()
    await partner.getByRole('link', { name: 'De nieuwe boeking' }).click()
    await expect(partner.getByRole('link', { name: 'De eerdere boeking' })).toBeVisible()
    await expect(partner.getByText('€ 2.400').first()).toBeVisible()
    await leader.goto(partner.url())
    await leader.getByRole('button', { name: 'Bijdrage bevestigen' }).click()
    await expect(leader.getByText('1 bijdrage is bevestigd en telt mee.')).toBeVisible()
    await leader.goto(money)
    await expect(leader.getByRole('row', { name: /^Ruimte/ })).toContainText('€ 2.400')
  })

  await test.step('the funder’s files say the same', async () => {
    await leader.goto(money)
    const workbook = await readWorkbook(await download(leader, 'Werkboek (XLSX)'))
    expect(workbook.map(({ sheet }) => sheet)).toEqual(['Samenvatting', 'Begroting', 'Boekingen'])
    const [summary, budget, entries] = workbook.map(({ data }) => data)
    expect(summary).toContainEqual(['Subsidie', 10_000, 0, 10_000])
    expect(budget).toContainEqual(['In natura', 'Geen werkpakket', 450, 2_400, -1_950])
    expect(entries?.filter((row) => row.includes('=1+1'))).toHaveLength(2)
    const counted = entries?.filter((row) => row[2] === 'Gerealiseerd' && row[11] === 'Ja')
    expect(counted?.map((row) => row[8])).toEqual([2_400])
    const file = await readFile(await download(leader, 'Boekingen (CSV)'), 'utf8')
    expect(file).toContain(`${company};Toegezegd;Geld;${year}-Q1;;;;10000,00;`)
    expect(file).toContain(";'=1+1;")
  })

  await test.step('who is of the region but not inside sees none of it', async () => {
    for (const path of ['', '/boekingen', '/begroting', '/bijdragen.xlsx']) {
      const answer = await keeper.request.get(`${money}${path}`)
      expect(answer.status(), path).toBe(403)
    }
  })
})

test('pages of money are accessible and fit a small phone', async ({ browserOf }) => {
  test.slow()
  const keeper = await browserOf('coordinator')
  await keeper.goto(schemes)
  const scheme = await keeper
    .getByRole('link', { name: /wijzigen$/ })
    .first()
    .getAttribute('href')
  await look(keeper, [schemes, `${schemes}/nieuw`, scheme ?? ''])
  const leader = await browserOf('consortium')
  await leader.goto('/zuidoost-brabant/consortia')
  await leader.getByRole('link', { name: 'Fieldlab Sociale Innovatie' }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Fieldlab Sociale Innovatie')
  const money = `${new URL(leader.url()).pathname}/bijdragen`
  await leader.goto(`${money}/boekingen?stand=ingediend`)
  const entry = await leader.locator('tbody th a').first().getAttribute('href')
  const paths = ['', '/invullen', '/boekingen', '/begroting', '/regeling'].map(
    (path) => money + path,
  )
  await look(leader, [...paths, entry ?? ''])
})

async function look(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
}

async function download(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  return (await downloading).path()
}
