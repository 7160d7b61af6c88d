import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { gemeente, vakbond } from './support/adoption.ts'
import { openAgenda } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const base = '/zuidoost-brabant'
const running = 'Human Capital Agenda Zuidoost-Brabant 2023-2026'

/** Opens the doorwerking sheet of an organisation. */
async function openSheet(page: Page, organisation: string): Promise<void> {
  await page.goto(`${base}/partners`)
  await page.getByRole('link', { name: organisation, exact: true }).first().click()
  await page.getByRole('link', { name: 'Doorwerking' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doorwerking')
}

test('an organisation reads what was decided and promised, and tells what its achterban thinks', async ({
  browserOf,
}) => {
  const union = await browserOf('vakbond')
  await openSheet(union, vakbond)
  await expect(union.getByText(`wat dat voor ${vakbond} betekent`)).toBeVisible()
  const promised = union.getByRole('region', { name: 'Wat wij hebben toegezegd' })
  await expect(promised.getByRole('listitem').first()).toBeVisible()
  await expect(union.getByRole('region', { name: 'Wat er is besloten' })).toContainText('Onze stem')
  await union.getByRole('button', { name: 'Reactie vastleggen' }).click()
  await expect(union.getByLabel('Wat hoorde je van je achterban?')).toHaveAccessibleDescription(
    /Schrijf op wat je hoorde/,
  )
  await union.getByLabel('Wat hoorde je van je achterban?').fill('Leden willen ook avondlessen.')
  await union.getByRole('button', { name: 'Reactie vastleggen' }).click()
  await expect(union.getByText('De reactie is vastgelegd.')).toBeVisible()
  await expect(union.getByText('Leden willen ook avondlessen.')).toBeVisible()
  await expectAccessible(union)
  await expectToFit(union)
  const alderman = await browserOf('bestuurder')
  await openSheet(alderman, vakbond)
  await expect(
    alderman.getByText(/zien alleen wie deze organisatie vertegenwoordigt/),
  ).toBeVisible()
  expect(await alderman.content()).not.toContain('avondlessen')
  const coordinator = await browserOf('coordinator')
  await openSheet(coordinator, vakbond)
  await expect(coordinator.getByText('Leden willen ook avondlessen.')).toBeVisible()
  await expect(coordinator.getByLabel('Wat hoorde je van je achterban?')).toHaveCount(0)
})

test('the sheet is taken along as a PDF', async ({ browserOf }) => {
  const page = await browserOf('bestuurder')
  await openSheet(page, gemeente)
  await page.getByRole('button', { name: 'Downloaden als PDF' }).click()
  await expect(page.getByText('Je bestand staat klaar')).toBeVisible({ timeout: 45_000 })
  const downloading = page.waitForEvent('download')
  await page
    .getByRole('main')
    .getByRole('link', { name: /ownload/ })
    .first()
    .click()
  expect((await downloading).suggestedFilename()).toMatch(/^doorwerking-.*\.pdf$/)
})

test('who takes over finds decisions, promises, people and open ends on one page', async ({
  browserOf,
}) => {
  const coordinator = await browserOf('coordinator')
  await coordinator.goto(base)
  await coordinator.getByRole('link', { name: 'Overdracht: alles op één bladzijde' }).click()
  await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText('Overdracht')
  for (const part of ['Wat er gevraagd wordt', 'Besluiten', running, 'Wie erover gaat']) {
    await expect(coordinator.getByRole('region', { name: part })).toBeVisible()
  }
  await expect(coordinator.getByText('te laat').first()).toBeVisible()
  await expect(coordinator.getByText('staat stil').first()).toBeVisible()
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
  const member = await browserOf('vakbond')
  expect((await member.goto(`${base}/overdracht`))?.status()).toBe(403)
})

test('a progress report is drafted from the data and written on', async ({ browserOf }) => {
  const coordinator = await browserOf('coordinator')
  await openAgenda(coordinator, running)
  await coordinator.getByRole('link', { name: 'Jaarverslagen' }).click()
  await expect(coordinator.getByText('Er is nog geen jaarverslag')).toBeVisible()
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
  await coordinator.setViewportSize({ width: 1280, height: 900 })
  await coordinator.getByLabel('Jaar', { exact: true }).fill('26')
  await coordinator.getByRole('button', { name: 'Concept opstellen' }).click()
  await expect(coordinator.getByLabel('Jaar', { exact: true })).toHaveAccessibleDescription(
    /vier cijfers/,
  )
  await coordinator.getByLabel('Jaar', { exact: true }).fill('2026')
  await coordinator.getByRole('button', { name: 'Concept opstellen' }).click()
  await expect(
    coordinator.getByText('Het concept staat klaar om verder te schrijven.'),
  ).toBeVisible()
  const text = coordinator.getByRole('textbox', { name: /^Tekst: Jaarverslag 2026/ })
  await expect(text).toContainText('Van de 6 doelen')
  await expect(text).toContainText('Wat wij besloten')
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
  const reader = await browserOf('lector')
  await reader.goto(coordinator.url())
  await expect(reader.getByText(/Van de 6 doelen/)).toBeVisible()
  await expect(reader.getByRole('textbox', { name: /^Tekst/ })).toHaveCount(0)
})
