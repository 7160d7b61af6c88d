import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const portfolio = '/zuidoost-brabant/portfolio'

test('a broker says what a consortium is about, and finds it again in the portfolio', async ({
  browserOf,
}) => {
  const broker = await browserOf('makelaar')
  await broker.goto(portfolio)
  await broker.getByRole('link', { name: 'Fieldlab Sociale Innovatie' }).click()
  await expect(broker.getByRole('heading', { level: 1 })).toHaveText('Fieldlab Sociale Innovatie')
  await broker.goto(`${new URL(broker.url()).pathname}/onderwerp`)
  await broker.getByLabel('Beperkte kennisdeling').check()
  await broker.getByLabel('Waar gebeurt het?').selectOption('Zuidoost-Brabant')
  await expectAccessible(broker)
  await expectToFit(broker)
  await broker.getByRole('button', { name: 'Bewaren' }).click()
  await expect(broker.getByRole('heading', { level: 1 })).toHaveText('Fieldlab Sociale Innovatie')
  await broker.goto(`${portfolio}?probleem=kennisdeling`)
  await expect(broker.getByRole('link', { name: 'Fieldlab Sociale Innovatie' })).toBeVisible()
  await broker.reload()
  await expect(broker.getByLabel('Probleemfactor')).toHaveValue('kennisdeling')
  await broker.getByLabel('Actie van een agenda').selectOption({ index: 1 })
  await broker.getByRole('button', { name: 'Filteren' }).click()
  await expect(broker.getByLabel('Actie van een agenda')).not.toHaveValue('')
  await broker.goto(`${portfolio}/kaart`)
  await broker.getByRole('link', { name: /^Zuidoost-Brabant/ }).click()
  await expect(broker.getByLabel('Regio', { exact: true })).toHaveValue('zuidoost-brabant')
})

test('consortia stand side by side, also without JavaScript', async ({ browserOf, visitor }) => {
  const signedIn = await browserOf('lector')
  const page = await visitor({ javaScriptEnabled: false })
  await page.context().addCookies(await signedIn.context().cookies())
  await page.goto(portfolio)
  for (const box of (await page.getByRole('checkbox').all()).slice(0, 2)) await box.check()
  await page.getByRole('button', { name: 'Vergelijk wat is aangevinkt' }).click()
  await expect(page.getByRole('table', { name: '2 consortia naast elkaar' })).toBeVisible()
})

test('money is for who keeps the region; every view is accessible and fits a small phone', async ({
  browserOf,
}) => {
  test.slow()
  const member = await browserOf('mkb')
  expect((await member.goto(`${portfolio}/geld`))?.status()).toBe(403)
  const page = await browserOf('coordinator')
  const views = [
    '',
    '/matrix',
    '/fasen',
    '/geld',
    '/partners',
    '/netwerk',
    '/kaart',
    '/vergelijken',
  ]
  for (const view of views) {
    await page.goto(`${portfolio}${view}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await expectToFit(page)
  }
})
