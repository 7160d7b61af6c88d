import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, signIn, test } from './support/test.ts'

const home = '/zuidoost-brabant'

test('the landing page says what it is, who takes part, and needs no JavaScript', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/')
  await expect(page).toHaveTitle(/Voortent/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Duurzaamheidsfabriek' })).toBeVisible()
  await expect(page.locator('a[title="Drechtsteden"]')).toHaveAttribute(
    'href',
    '/drechtsteden/over',
  )
  await page.getByRole('link', { name: 'Drechtsteden', exact: true }).click()
  await expect(page).toHaveURL(/\/drechtsteden\/over$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drechtsteden')
  await expect(page.locator('[style]')).toHaveCount(0)
})

test('public pages are accessible and fit a small phone', async ({ visitor }) => {
  const page = await visitor()
  for (const path of ['/', '/drechtsteden/over', '/aanmelden', '/er/is/niets']) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
})

test('pages inside are accessible and fit a small phone', async ({ browserOf }) => {
  const page = await browserOf('makelaar')
  for (const path of [home, `${home}/wijzigingen`, `${home}/er-is-niets`]) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
})

test('every menu is accessible when it stands open', async ({ browserOf }) => {
  const page = await browserOf('makelaar')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(home)
  for (const menu of ['Menu', 'Zuidoost-Brabant', /^Je handelt/, /profiel, taal/]) {
    await page.getByRole('button', { name: menu, exact: typeof menu === 'string' }).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  }
})

test('the keyboard alone goes everywhere', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  await page.goto(home)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('link', { name: 'Wijzigingen', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('Wijzigingen · Zuidoost-Brabant · Voortent')
  await expect(page.getByRole('link', { name: 'Wijzigingen', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(page.getByRole('navigation', { name: 'Kruimelpad' })).toContainText('Wijzigingen')
})

test('on a phone the navigation is a drawer that the keyboard opens and closes', async ({
  browserOf,
}) => {
  const page = await browserOf('coordinator')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(home)
  const drawer = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await expect(drawer).toBeHidden()
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter')
  await expect(drawer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await drawer.getByRole('link', { name: 'Wijzigingen' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wijzigingen')
  await expect(drawer).toBeHidden()
})

test('on whose behalf one acts is chosen in sight of all pages', async ({ browserOf }) => {
  const page = await browserOf('bestuurder')
  await page.goto(`${home}/wijzigingen`)
  await page.getByRole('button', { name: /^Je handelt namens/ }).click()
  await page.getByRole('button', { name: /^Als mezelf/ }).click()
  await expect(page.getByText('Je handelt nu als jezelf.')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${home}/wijzigingen$`))
  await page.getByRole('button', { name: /^Je handelt als jezelf/ }).click()
  await page.locator('#namens').getByRole('button').first().click()
  await expect(page.getByRole('button', { name: /^Je handelt namens/ })).toBeVisible()
})

test('without JavaScript one chooses on whose behalf one acts, and stays where one was', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await signIn(page, 'bestuurder')
  await page.goto(`${home}/partners?geleding=overheid`)
  await page.getByRole('button', { name: /^Je handelt/ }).click()
  await page.getByRole('button', { name: /^Als mezelf/ }).click()
  await expect(page).toHaveURL(/partners\?geleding=overheid/)
  await expect(page.getByText('Je handelt nu als jezelf.')).toBeVisible()
  await page.getByRole('button', { name: /^Je handelt als jezelf/ }).click()
  const organisation = page.locator('#namens').getByRole('button').first()
  const name = (await organisation.locator('> span').last().textContent()) ?? ''
  await organisation.click()
  await expect(page.getByRole('button', { name: /^Je handelt namens/ })).toContainText(
    'Centrumgemeente Lichtstad',
  )
  expect(name).toContain('Centrumgemeente Lichtstad')
})

test('the palette finds people without accents and goes there by keyboard', async ({
  browserOf,
}) => {
  const page = await browserOf('coordinator')
  await page.goto(home)
  const search = page.getByRole('combobox')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(search).toBeFocused({ timeout: 2000 })
  }).toPass()
  await search.fill('verbindersma')
  const found = page.getByRole('option', { name: /Joost Verbindersma/ })
  await expect(found).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('status').filter({ hasText: '1 resultaat' })).toBeAttached()
  await expectAccessible(page)
  await search.fill('leerambassadeurs')
  await expect(page.getByRole('group', { name: 'Doelen' })).toContainText(
    'Leerambassadeurs op de werkvloer',
  )
  await search.fill('qqqq')
  await expect(page.getByText('Niets gevonden. Probeer', { exact: false }).first()).toBeVisible()
  await search.fill('wijzig')
  await expect(page.getByRole('option', { name: 'Wijzigingen' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${home}/wijzigingen$`))
  await expect(search).toBeHidden()
})

test('what is asked is ticked off, and the toast says so', async ({ browserOf }) => {
  const page = await browserOf('lector')
  await page.goto(home)
  const asked = page.getByRole('region', { name: 'Wat er van je gevraagd wordt' })
  await expect(asked).toContainText(/Graag vóór .* december/)
  const toTick = asked.getByRole('button', { name: 'Afvinken' })
  const before = await toTick.count()
  await toTick.first().click()
  await expect(page.getByText('Afgevinkt.', { exact: false })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${home}$`))
  await expect(toTick).toHaveCount(before - 1)
})

test('language and colours are one choice away and stay', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Together under one canvas')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('what is not there keeps the frame and says what to do next', async ({ browserOf }) => {
  const page = await browserOf('vakbond')
  const answer = await page.goto(`${home}/er-is-niets`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await expect(page).toHaveTitle(/Deze pagina is er niet/)
  await page.getByRole('main').getByRole('link', { name: 'Naar start' }).click()
  await expect(page).toHaveURL(new RegExp(`${home}$`))
})
