import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { type OwnApplication, startOwnApplication } from './support/own-application.ts'
import { expect, signIn, test } from './support/test.ts'

const port = 4188
let application: OwnApplication

test.use({ baseURL: `http://localhost:${port}` })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  application = await startOwnApplication(port)
})
test.afterAll(() => application.stop())

test('a fault nobody foresaw keeps the frame and says what to do; after it all is as before', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: application.url })
  const page = await context.newPage()
  await signIn(page, 'coordinator')
  await application.tellDatabase('ALTER TABLE agenda RENAME TO agenda_elsewhere')
  const answer = await page.goto('/zuidoost-brabant/agenda')
  expect(answer?.status()).toBe(500)
  await expect(page).toHaveTitle(/Er ging bij ons iets mis/)
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await expectToSayWhatToDo(page, await answer?.text())
  await expectAccessible(page)
  await expectToFit(page)
  await application.tellDatabase('ALTER TABLE agenda_elsewhere RENAME TO agenda')
  await page.getByRole('link', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('link', { name: /Human Capital Agenda/ }).first()).toBeVisible()
  await context.close()
})

test('without its database it says so, to people and to who watches over it', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: application.url })
  const page = await context.newPage()
  await signIn(page, 'coordinator')
  expect((await page.request.get('/health')).status()).toBe(200)
  await application.loseDatabase()
  const health = await page.request.get('/health')
  expect(health.status()).toBe(503)
  expect(await health.json()).toMatchObject({ status: 'failing', database: 'does not answer' })
  for (const path of ['/', '/zuidoost-brabant', '/zuidoost-brabant/over']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(500)
    await expectToSayWhatToDo(page, await answer?.text())
  }
  await expectAccessible(page)
  await expectToFit(page)
  await context.close()
})

/** In words for people, with the number the log knows it by, and nothing of how it is made. */
async function expectToSayWhatToDo(page: Page, html = ''): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er ging bij ons iets mis')
  await expect(page.getByText('Probeer het over een minuut opnieuw.')).toBeVisible()
  await expect(page.getByText(/^Kenmerk: [0-9a-f-]{36}$/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Opnieuw proberen' })).toBeVisible()
  expect(html).not.toMatch(/ECONNREFUSED|prisma|SELECT |relation "|node_modules|\.ts:\d/i)
}
