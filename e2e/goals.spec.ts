import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { openAgenda } from './support/agendas.ts'
import { scriptWeight } from './support/script-weight.ts'
import { expect, test } from './support/test.ts'

const running = 'Human Capital Agenda Zuidoost-Brabant 2023-2026'
const ambassadors = 'Leerambassadeurs op de werkvloer'

/** The navigation above every page of an agenda. */
const partsOf = (page: Page) => page.getByRole('navigation', { name: 'Over deze agenda' })

/** Opens the goals of an agenda; answers their address. */
async function openGoals(page: Page, agenda?: string): Promise<string> {
  await openAgenda(page, agenda)
  await partsOf(page).getByRole('link', { name: 'Doelen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doelen')
  return page.url()
}

test('who is asked for a measurement records it, corrects it, and the question is gone', async ({
  browserOf,
}) => {
  const page = await browserOf('vakbond')
  await page.goto('/zuidoost-brabant')
  const ask = page
    .getByRole('listitem')
    .filter({ hasText: `Leg een meting vast voor ‘${ambassadors}’` })
  await expect(ask).toContainText('Vakbond De Morgenploeg')
  await ask.getByRole('link', { name: 'Meting vastleggen' }).click()
  await page.getByLabel('Gemeten op').fill('2026-09-30')
  await page.getByLabel('Waarde in ambassadeurs').fill('1.200')
  await page.getByLabel('Toelichting').fill('Na de zomer')
  await page.getByRole('button', { name: 'Meting vastleggen' }).click()
  await expect(page.getByLabel('Waarde in ambassadeurs')).toHaveAccessibleDescription(
    /duizend of één/,
  )
  await expect(page.getByLabel('Toelichting')).toHaveValue('Na de zomer')
  await page.getByLabel('Waarde in ambassadeurs').fill('740')
  await page.getByRole('button', { name: 'Meting vastleggen' }).click()
  await expect(page.getByText('De meting is vastgelegd.')).toBeVisible()
  await page.getByRole('link', { name: 'Meting van 2026-09-30 corrigeren' }).click()
  await page.getByLabel('Waarde in ambassadeurs').fill('74,5')
  await page.getByRole('button', { name: 'Correctie vastleggen' }).click()
  const row = page.getByRole('row').filter({ hasText: '74,5 ambassadeurs' })
  await expect(row).toContainText('eerst stond er 740 ambassadeurs')
  await expect(
    page.getByText(/Rachid El Voorman corrigeerde een meting .* van 740 naar 74,5/),
  ).toBeVisible()
  await page.goto('/zuidoost-brabant')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(ask).toHaveCount(0)
})

test('a measurement that does not belong there is taken back, with a reason', async ({
  browserOf,
}) => {
  const page = await browserOf('makelaar')
  await openGoals(page, running)
  await page.getByRole('link', { name: 'Kleine bedrijven met een leerplan' }).click()
  await page.getByRole('link', { name: 'Meting vastleggen' }).click()
  await page.getByLabel('Gemeten op').fill('2026-03-31')
  await page.getByLabel('Waarde in bedrijven').fill('999')
  await page.getByRole('button', { name: 'Meting vastleggen' }).click()
  await page.getByRole('link', { name: 'Meting van 2026-03-31 corrigeren' }).click()
  await page.getByRole('button', { name: 'Meting intrekken' }).click()
  await expect(page.getByLabel('Waarom')).toHaveAccessibleDescription(/Schrijf op waarom/)
  await page.getByLabel('Waarom').fill('Dit was een ander doel.')
  await page.getByRole('button', { name: 'Meting intrekken' }).click()
  await expect(page.getByText('De meting is ingetrokken.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '999 bedrijven' })).toHaveCount(0)
  await expect(page.getByText(/Dit was een ander doel/)).toBeVisible()
})

test('a goal says how it stands without JavaScript: in words, as a drawing and as a table', async ({
  browserOf,
  visitor,
}) => {
  const signedIn = await browserOf('lector')
  const goals = await openGoals(signedIn, running)
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.context().addCookies(await signedIn.context().cookies())
  await reader.goto(goals)
  await reader.getByLabel('Stoplicht').selectOption('groen')
  await reader.getByRole('button', { name: 'Tonen' }).click()
  await expect(reader).toHaveURL(/stoplicht=groen/)
  await expect(reader.getByRole('row')).toHaveCount(3)
  await reader.getByRole('link', { name: 'Sneller een eerste gesprek' }).click()
  await expect(
    reader.getByText('De verwachting voor 2026 is 85,2% en haalt het doel'),
  ).toBeVisible()
  await expect(reader.getByRole('img', { name: /laatste waarde 76,2%/ })).toBeVisible()
  await reader.getByText('De cijfers als tabel').click()
  await expect(reader.getByRole('row', { name: /31 december 2024/ }).first()).toContainText('66%')
  await expect(reader.getByRole('link', { name: 'Meting vastleggen' })).toHaveCount(0)
})

test('the goals go along as a spreadsheet, as far as the filter leaves them', async ({
  browserOf,
}) => {
  const page = await browserOf('lector')
  const goals = await openGoals(page, running)
  const all = await (await page.request.get(`${goals}.csv`)).text()
  expect(all).toContain('Sneller een eerste gesprek;')
  expect(all).toContain(';meting;2025-12-31;76,2;')
  const red = await (await page.request.get(`${goals}.csv?stoplicht=rood`)).text()
  expect(red).toContain('Overstappers naar kansrijk werk;')
  expect(red).not.toContain('Sneller een eerste gesprek;')
})

test('a goal is added, refused at its fields, changed, moved, withdrawn and put back', async ({
  browserOf,
}) => {
  const page = await browserOf('coordinator')
  await openGoals(page)
  await page.getByRole('link', { name: 'Doel toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doel toevoegen')
  await page.getByLabel('Speerpunt').selectOption('Vakmensen voor techniek')
  await page.getByLabel('Doel', { exact: true }).fill('Proefdoel')
  await page.getByLabel('Indicator').fill('Wat we tellen')
  await page.getByLabel('Eenheid').fill('mensen')
  await page.getByLabel('Waarde').fill('1200.5')
  await page.getByLabel('2028').fill('veel')
  await page.getByLabel('2030').fill('1.500,5')
  await page.getByRole('button', { name: 'Doel toevoegen' }).click()
  await expect(page.getByLabel('2028')).toHaveAccessibleDescription(/geen getal/)
  await expect(page.getByLabel('Indicator')).toHaveValue('Wat we tellen')
  await page.getByLabel('2028').fill('')
  await page.getByRole('button', { name: 'Doel toevoegen' }).click()
  await expect(page.getByLabel('Gemeten op')).toHaveAccessibleDescription(/wanneer dit gemeten is/)
  await page.getByLabel('Gemeten op').fill('2026-01-01')
  await page.getByRole('button', { name: 'Doel toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefdoel')
  await expect(page.getByText('2030: 1.500,5 mensen')).toBeVisible()

  await page.getByRole('link', { name: 'Doel wijzigen' }).click()
  await page.getByLabel('2030').fill('1600')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByText(/van 2030: 1500,5 naar 2030: 1600/)).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: 'Doelen' })
    .click()
  await page.getByRole('link', { name: 'Volgorde wijzigen' }).click()
  await page.getByRole('button', { name: 'Proefdoel een plaats omhoog' }).click()
  await expect(page.getByText('Proefdoel staat nu op plaats 2 van 3.')).toBeAttached()
  await page.getByRole('button', { name: 'Proefdoel verslepen' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(/Proefdoel (opgepakt, op|boven) plaats 2/)).toBeAttached()
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(page.getByText(/Proefdoel boven plaats 1/)).toBeAttached({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Space')
  await expect(page.getByText('1. Proefdoel')).toBeVisible()
  await page.getByRole('button', { name: 'Proefdoel intrekken' }).click()
  await expect(page.getByText('“Proefdoel” is ingetrokken.')).toBeVisible()
  await page.getByRole('button', { name: 'Toch terugzetten: Proefdoel' }).click()
  await expect(page.getByText('Het doel telt weer mee.')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
})

test('borging is laid down while drafting, and its state told', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  await openAgenda(page)
  await partsOf(page).getByRole('link', { name: 'Borging' }).click()
  await page.getByText('Vastleggen', { exact: true }).first().click()
  const side = page.getByRole('region', { name: 'Overleg op elk niveau' })
  await side.getByRole('button', { name: 'Borging vastleggen' }).click()
  await expect(side.getByLabel('Wat is of wordt er geregeld')).toHaveAccessibleDescription(
    /Schrijf op wat/,
  )
  await side.getByLabel('Wat is of wordt er geregeld').fill('Elk kwartaal aan één tafel.')
  await side.getByRole('button', { name: 'Borging vastleggen' }).click()
  await expect(side.getByText('Elk kwartaal aan één tafel.').first()).toBeVisible()
  await side.getByText('Stand van zaken bijwerken').click()
  await side.getByLabel('Stand', { exact: true }).selectOption('Deels geregeld')
  await side.getByRole('button', { name: 'Stand van zaken bewaren' }).click()
  await expect(page.getByText('De stand van zaken is bewaard.')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
})

test('others do not measure nor change, whatever address they try', async ({ browserOf }) => {
  const keeper = await browserOf('coordinator')
  const goals = await openGoals(keeper, running)
  await keeper.getByRole('link', { name: ambassadors }).click()
  await expect(keeper.getByRole('heading', { level: 1 })).toHaveText(ambassadors)
  const goal = keeper.url()
  const mkb = await browserOf('mkb')
  for (const path of [`${goal}/meten`, `${goal}/wijzigen`, `${goals}/nieuw`, `${goals}/volgorde`])
    expect((await mkb.goto(path))?.status(), path).toBe(403)
  const outsider = await browserOf('buiten')
  for (const path of [goals, goal, `${goals}.csv`])
    expect((await outsider.request.get(path)).status(), path).toBe(404)
})

test('pages of goals are accessible, fit a small phone and stay light', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf('coordinator')
  const goals = await openGoals(page, running)
  await page.getByRole('link', { name: ambassadors }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ambassadors)
  const goal = page.url()
  const correction = await page
    .getByRole('link', { name: /corrigeren$/ })
    .last()
    .getAttribute('href')
  await openGoals(page)
  const draft = page.url()
  const borging = goals.replace('doelen', 'borging')
  await page.getByRole('link', { name: 'Minder verzuim in de zorg' }).click()
  await page.getByRole('link', { name: 'Doel wijzigen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doel wijzigen')
  const change = page.url()
  const inWords = change.replace('wijzigen', 'schrijven')
  const measuring = [goals, goal, `${goal}/meten`, `${correction}`, borging]
  for (const path of [...measuring, `${draft}/nieuw`, change, inWords]) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
  for (const path of [goals, goal, `${goal}/meten`]) {
    const weight = await scriptWeight(await browserOf('coordinator'), new URL(path).pathname)
    expect(weight, path).toBeGreaterThan(0)
    expect(weight, path).toBeLessThanOrEqual(220 * 1024)
  }
})

test('the text of a goal has versions and comes as a file', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  await openGoals(page)
  await page.getByRole('link', { name: 'Minder verzuim in de zorg' }).click()
  await page.getByRole('link', { name: 'Meeschrijven' }).click()
  await page.getByRole('link', { name: 'Versies' }).click()
  await page.getByLabel('Naam van de versie').fill('Voor de werkgroep')
  await page.getByRole('button', { name: 'Versie bewaren' }).click()
  await expect(page.getByText('De versie is bewaard.')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('link', { name: /Voor de werkgroep/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Voor de werkgroep')
  await page.getByRole('link', { name: 'Alle versies' }).click()
  await page.getByRole('link', { name: 'Naar de tekst' }).click()
  await expect(page.getByRole('region', { name: 'Reacties' })).toBeVisible()
  await page.getByRole('button', { name: 'Downloaden als Word' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bestand staat klaar', {
    timeout: 45_000,
  })
})
