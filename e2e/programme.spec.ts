import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { openAgenda } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const running = 'Human Capital Agenda Zuidoost-Brabant 2023-2026'

/** The address of the agenda that is carried out. */
async function addressOf(page: Page): Promise<string> {
  await openAgenda(page, running)
  return new URL(page.url()).pathname
}

test('an agenda reads from beginning to end without JavaScript, and prints as a document', async ({
  browserOf,
  visitor,
}) => {
  const member = await browserOf('vakbond')
  const address = await addressOf(member)
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.context().addCookies(await member.context().cookies())
  await reader.goto(address)
  const speerpunt = reader.getByRole('region', { name: /Naar kansrijk werk/ })
  const goals = speerpunt.getByRole('table', { name: 'Doelen' })
  await expect(goals.getByRole('row', { name: /Minder uitval/ })).toContainText('Groen')
  const actions = speerpunt.getByRole('table', { name: 'Acties' })
  await expect(actions.getByRole('row', { name: /Open hal voor techniek/ })).toContainText(
    'Vakschool Techniekhof',
  )
  await reader.emulateMedia({ media: 'print' })
  await expect(reader.getByRole('navigation')).toHaveCount(0)
  await expect(reader.getByRole('banner')).toBeHidden()
  await expect(actions).toBeVisible()
})

test('the table keeps its filter and order in the address, and goes along as CSV', async ({
  browserOf,
}) => {
  const page = await browserOf('vakbond')
  const address = await addressOf(page)
  await page.goto(`${address}/tabel`)
  await page.getByLabel('Stand').selectOption('Loopt')
  await page.getByRole('button', { name: 'Filteren' }).click()
  await expect(page).toHaveURL(/status=loopt/)
  const leads = page.getByRole('columnheader', { name: 'Trekker' })
  await leads.getByRole('link').click()
  await expect(leads).toHaveAttribute('aria-sort', 'ascending')
  await leads.getByRole('link').click()
  await expect(leads).toHaveAttribute('aria-sort', 'descending')
  await page.reload()
  await expect(leads).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByLabel('Stand')).toHaveValue('loopt')
  const first = await page.getByRole('rowheader').first().getByRole('link').textContent()
  const href = await page.getByRole('link', { name: 'Tabel downloaden' }).getAttribute('href')
  const csv = await (await page.request.get(href ?? '')).text()
  expect(csv.split('\r\n')[1]).toContain(first)
  expect(csv).not.toContain('Klaar;')
})

test('the timeline is walked by arrow keys alone; its years are an address', async ({
  browserOf,
}) => {
  const page = await browserOf('vakbond')
  const address = await addressOf(page)
  await page.goto(`${address}/tijdlijn`)
  const bars = page.locator('a[data-bar]')
  await page.getByRole('link', { name: '2026', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(bars.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(bars.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(bars.last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const focused = page.locator('a[data-bar]:focus')
  await expect(focused).toHaveAttribute('data-bar', '2024-01-15')
  await page.keyboard.press('ArrowLeft')
  await expect(bars.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/acties\//)
  await page.goto(`${address}/tijdlijn?schaal=kwartaal&van=2024&status=loopt`)
  await expect(page.getByRole('link', { name: '2024', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page.getByLabel('Stand')).toHaveValue('loopt')
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(page.getByText('jan 2024 – dec 2026').first()).toBeVisible()
})

test('a card goes to another column by keyboard alone, and stays there', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  const address = await addressOf(page)
  await page.goto(`${address}/bord`)
  const title = 'Leerrekening voor kleine bedrijven'
  const running = page.getByRole('region', { name: /^Loopt/ })
  await page.getByRole('button', { name: `${title} verslepen` }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`${title} opgepakt uit de kolom Gepland.`)).toBeAttached()
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(`${title} boven de kolom Loopt.`)).toBeAttached({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Space')
  await expect(running.getByRole('link', { name: title, exact: true })).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(running.getByRole('link', { name: title, exact: true })).toBeVisible({
      timeout: 1000,
    })
  }).toPass()
})

test('a card is dragged, and one that stops is asked why', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  const address = await addressOf(page)
  await page.setViewportSize({ width: 1280, height: 2600 })
  await page.goto(`${address}/bord`)
  const title = 'Banenmarkt zonder cv'
  const grip = await page.getByRole('button', { name: `${title} verslepen` }).boundingBox()
  const stopped = page.getByRole('region', { name: /^Gestopt/ })
  const column = await stopped.boundingBox()
  if (!grip || !column) throw new Error('The board is not drawn.')
  await page.mouse.move(grip.x + 8, grip.y + 8)
  await page.mouse.down()
  await page.mouse.move(column.x + 40, column.y + 60, { steps: 8 })
  await page.mouse.up()
  await expect(page.getByLabel('Hoe staat deze actie er nu voor?')).toHaveValue('gestopt')
  await page.getByRole('button', { name: 'Stand vastleggen' }).click()
  const reason = page.getByLabel('Waarom?')
  await expect(reason).toHaveAccessibleDescription(/waarom/i)
  await reason.fill('Twee markten was genoeg.')
  await page.getByRole('button', { name: 'Stand vastleggen' }).click()
  await expect(stopped.getByText('Want: Twee markten was genoeg.')).toBeVisible()
})

test('without JavaScript a card is moved by its form; who only reads along moves none', async ({
  browserOf,
  visitor,
}) => {
  const keeper = await browserOf('makelaar')
  const address = await addressOf(keeper)
  const plain = await visitor({ javaScriptEnabled: false })
  await plain.context().addCookies(await keeper.context().cookies())
  await plain.goto(`${address}/bord`)
  const title = 'Leermeesters opleiden'
  await plain.getByRole('link', { name: `Verplaatsen ${title}` }).click()
  await plain.getByLabel('Hoe staat deze actie er nu voor?').selectOption('Loopt')
  await plain.getByRole('button', { name: 'Stand vastleggen' }).click()
  const runs = plain.getByRole('region', { name: /^Loopt/ })
  await expect(runs.getByRole('link', { name: title, exact: true })).toBeVisible()
  const observer = await browserOf('landelijk')
  await observer.goto(`${address}/bord`)
  await expect(observer.getByRole('link', { name: title, exact: true })).toBeVisible()
  await expect(observer.getByRole('link', { name: /^Verplaatsen/ })).toHaveCount(0)
  await expect(observer.getByRole('button', { name: /verslepen$/ })).toHaveCount(0)
})

test('the chain goes from goal to result and shows what is missing; progress adds it up', async ({
  browserOf,
}) => {
  const page = await browserOf('vakbond')
  const address = await addressOf(page)
  await page.goto(`${address}/keten`)
  const work = page.getByRole('region', { name: 'Naar kansrijk werk' })
  const action = work.getByRole('listitem').filter({ hasText: 'Open hal voor techniek' }).last()
  await expect(action).toContainText('Fieldlab Sociale Innovatie')
  await expect(action).toContainText('Wat een werkplek leerrijk maakt')
  await expect(page.getByText(/Wat nog ontbreekt: .*zonder consortium/)).toBeVisible()
  await page.goto(`${address}/voortgang`)
  await expect(page.getByRole('row', { name: /^Hele agenda/ })).toContainText('2 groen')
  await page.getByRole('link', { name: 'Leren op de werkvloer' }).last().click()
  await expect(page.getByRole('img', { name: /Leerambassadeurs op de werkvloer/ })).toBeVisible()
})

test('every view over an agenda is accessible and fits a small phone', async ({ browserOf }) => {
  test.setTimeout(240_000)
  const page = await browserOf('coordinator')
  const address = await addressOf(page)
  for (const view of ['', '/voortgang', '/tabel', '/tijdlijn', '/bord', '/keten']) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address + view)
    await expectAccessible(page)
    await expectToFit(page)
  }
  await page.setViewportSize({ width: 1280, height: 2600 })
  await page.goto(`${address}/bord`)
  await page
    .getByRole('link', { name: /^Verplaatsen/ })
    .first()
    .click()
  await expect(page.getByLabel('Waarom?')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('button', { name: 'Over deze agenda: Bord' }).click()
  await page.getByRole('link', { name: 'Keten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keten')
})
