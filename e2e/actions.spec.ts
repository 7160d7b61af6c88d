import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { editorOf, openAgenda } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const running = 'Human Capital Agenda Zuidoost-Brabant 2023-2026'

/** The overview of the actions of an agenda. */
async function openActions(page: Page, agenda?: string): Promise<void> {
  await openAgenda(page, agenda)
  await page.getByRole('link', { name: 'Acties', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acties')
}

async function openAction(page: Page, title: string, agenda?: string): Promise<void> {
  await openActions(page, agenda)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

test('a new action that resembles a running one is pointed out, and added all the same', async ({
  browserOf,
}) => {
  const page = await browserOf('coordinator')
  await openActions(page)
  await page.getByRole('link', { name: 'Actie toevoegen' }).click()
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  await expect(page.getByLabel('Actie', { exact: true })).toHaveAccessibleDescription(
    /Vul een titel in/,
  )
  const title = 'Bedrijfsscholen installatietechniek'
  await page.getByLabel('Actie', { exact: true }).fill(title)
  await page.getByLabel('Speerpunt').selectOption('Vakmensen voor techniek')
  await page.getByLabel('Wat gaan we doen?').fill('Begin met één klas.')
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  await expect(page.getByText('Dit lijkt op wat al loopt')).toBeVisible()
  await expect(
    page.getByRole('link', { name: 'Bedrijfsschool voor installatietechniek' }),
  ).toBeVisible()
  await expect(page.getByLabel('Wat gaan we doen?')).toHaveValue('Begin met één klas.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Toch als nieuwe actie toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText('Deze actie lijkt op')).toBeVisible()
  await expect(page.getByText('Begin met één klas.')).toBeVisible()

  await page.getByRole('link', { name: 'Wijzigen' }).click()
  await page.getByRole('button', { name: 'Actie intrekken' }).click()
  await expect(page.getByText('Deze actie is ingetrokken. Alles ervan')).toBeVisible()
  await page.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(page.getByText('De actie staat weer op de agenda.').first()).toBeVisible()
})

test('an organisation joins by one click and leaves with a reason, without JavaScript too', async ({
  browserOf,
  visitor,
}) => {
  const signedIn = await browserOf('mkb')
  const page = await visitor({ javaScriptEnabled: false })
  await page.context().addCookies(await signedIn.context().cookies())
  await openAction(page, 'Open hal voor techniek', running)
  await expect(page.getByText('€ 47.000 zeker')).toBeVisible()
  const leave = page.getByText('Wij doen niet meer mee')
  if (await leave.isVisible()) await leaveWith(page, 'We beginnen opnieuw.')
  await page.getByRole('button', { name: 'Wij doen mee' }).click()
  await expect(leave).toBeVisible()
  await leave.click()
  await page.getByRole('button', { name: 'Stoppen met meedoen' }).click()
  await expect(page.getByLabel('Reden')).toHaveAccessibleDescription(/Schrijf op waarom/)
  await leaveWith(page, 'Geen mensen vrij.')
  await expect(page.getByText(/deed mee. Reden om te stoppen: Geen mensen vrij/)).toBeVisible()
})

async function leaveWith(page: Page, reason: string): Promise<void> {
  const form = page.getByLabel('Reden')
  if (!(await form.isVisible())) await page.getByText('Wij doen niet meer mee').click()
  await form.fill(reason)
  await page.getByRole('button', { name: 'Stoppen met meedoen' }).click()
  await expect(page.getByRole('button', { name: 'Wij doen mee' })).toBeVisible()
}

test('money and status are kept by who leads; stopping owes a reason', async ({ browserOf }) => {
  const page = await browserOf('vakbond')
  await openAction(page, 'Koffie met een leerambassadeur', running)
  await page.getByText('Geld noteren').first().click()
  await page.getByLabel('Van wie').fill('Ledenbijdrage')
  await page.getByLabel('Bedrag').fill('veel')
  await page.getByRole('button', { name: 'Geld noteren' }).click()
  await expect(page.getByLabel('Bedrag')).toHaveAccessibleDescription(/in cijfers/)
  await page.getByLabel('Bedrag').fill('1.250,50')
  await page.getByRole('button', { name: 'Geld noteren' }).click()
  await expect(page.getByRole('cell', { name: '€ 1.250,50' })).toBeVisible()

  await page.getByText('Stand wijzigen').click()
  await page.getByLabel('Stand').selectOption('Gestopt')
  await page.getByLabel('Toelichting').fill('')
  await page.getByRole('button', { name: 'Stand vastleggen' }).click()
  await expect(page.getByLabel('Toelichting')).toHaveAccessibleDescription(/Schrijf op waarom/)
  await page.getByLabel('Stand').selectOption('Klaar')
  await page.getByRole('button', { name: 'Stand vastleggen' }).click()
  await expect(page.getByText(/van ‘Loopt’ op ‘Klaar’/)).toBeVisible()
})

test('an organisation promises, says what became of it, and finds it among its own', async ({
  browserOf,
}) => {
  const page = await browserOf('vakbond')
  await openAction(page, 'Van WW naar warmtepomp', running)
  await page.getByRole('link', { name: 'Afspraak maken' }).click()
  await page.getByRole('button', { name: 'Afspraak vastleggen' }).click()
  await expect(page.getByLabel('Uiterlijk')).toHaveAccessibleDescription(/Vul een dag in/)
  const what = 'Drie bedrijfsbezoeken met leden'
  await page.getByLabel('Wat spreken jullie af?').fill(what)
  await page.getByLabel('Uiterlijk').fill('2026-01-15')
  await page.getByRole('button', { name: 'Afspraak vastleggen' }).click()
  await expect(page.getByText('Over de datum')).toBeVisible()
  await page.getByLabel('Het is').selectOption('Niet nagekomen')
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(page.getByLabel('Reden')).toHaveAccessibleDescription(/Schrijf op waarom/)
  await page.getByLabel('Reden').fill('De bedrijven hadden geen tijd.')
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(page.getByText('De bedrijven hadden geen tijd.')).toBeVisible()
  await page.goto('/zuidoost-brabant/afspraken')
  await expect(page.getByRole('link', { name: what })).toBeVisible()

  const other = await browserOf('mkb')
  await other.goto('/zuidoost-brabant/afspraken')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Onze afspraken')
  await expect(other.getByRole('link', { name: what })).toHaveCount(0)
})

test('the overview is narrowed in its address and goes out as a table', async ({ browserOf }) => {
  const page = await browserOf('lector')
  await openActions(page, running)
  await page.getByLabel('Stand').selectOption('Gestopt')
  await page.getByRole('button', { name: 'Filteren' }).click()
  await expect(page).toHaveURL(/status=gestopt/)
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  await expect(rows.filter({ hasText: "Avondspreekuur voor zzp'ers" })).toBeVisible()
  await expect(rows.filter({ hasNotText: 'Gestopt' })).toHaveCount(0)
  const address = await page.getByRole('link', { name: 'Lijst downloaden' }).getAttribute('href')
  const answer = await page.request.get(address ?? '')
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const lines = (await answer.text()).trim().split('\r\n')
  expect(lines).toHaveLength((await rows.count()) + 1)
  const line = lines.find((text) => text.includes('Avondspreekuur'))
  expect(line).toContain("Avondspreekuur voor zzp'ers;Eén loket voor leren en werken;Gestopt")
  expect(line).toContain('3600,00')
})

test('an action names the consortia that work on it', async ({ browserOf }) => {
  const page = await browserOf('lector')
  await openActions(page, running)
  await page.getByRole('link', { name: 'Open hal voor techniek' }).click()
  await page.getByRole('link', { name: 'Fieldlab Sociale Innovatie' }).click()
  await expect(page).toHaveURL(/consortia/)
})

test('actions of a speerpunt are put in order by button', async ({ browserOf }) => {
  const page = await browserOf('makelaar')
  await openActions(page)
  await page.getByLabel('Speerpunt').selectOption('Anders werken in de zorg')
  await page.getByRole('button', { name: 'Filteren' }).click()
  const title = 'Roosters waar je bij kunt leren'
  await page.getByRole('button', { name: `${title} een plaats omhoog` }).click()
  await expect(page.getByRole('rowheader').first()).toHaveText(title)
})

test('a working group is formed, joined and handed over', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  await page.goto('/zuidoost-brabant/werkgroepen')
  await page.getByRole('link', { name: 'Werkgroep beginnen' }).click()
  await page.getByRole('button', { name: 'Werkgroep beginnen' }).click()
  await expect(page.getByLabel('Naam')).toHaveAccessibleDescription(/Geef de werkgroep een naam/)
  await page.getByLabel('Naam').fill('Werkgroep Proef')
  await page.getByRole('button', { name: 'Werkgroep beginnen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werkgroep Proef')
  for (const name of ['Marije van Voorbeeld', 'Joost Verbindersma']) {
    await page.getByText('Iemand toevoegen').click()
    await page.getByLabel('Wie').selectOption(name)
    await page.getByRole('button', { name: 'Toevoegen aan de werkgroep' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Leiding overdragen aan Joost Verbindersma' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Joost Verbindersma' })).toContainText(
    'Leidt de groep',
  )
})

test('people write together in the text of an action; an observer only reads', async ({
  browserOf,
}) => {
  const page = await browserOf('vakbond')
  await openAction(page, 'Chips en scholieren')
  await page.getByRole('link', { name: 'Meeschrijven' }).click()
  const editor = await editorOf(page)
  await editor.pressSequentially('Elke school mag mee. ')
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  const observer = await browserOf('landelijk')
  await observer.goto(page.url())
  await expect(observer.getByLabel(/^Tekst:/)).toHaveAttribute('contenteditable', 'false')
  await expect(observer.getByText('Elke school mag mee.')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
})

test('another region finds nothing of all this', async ({ browserOf }) => {
  const inside = await browserOf('coordinator')
  await openAction(inside, 'Open hal voor techniek', running)
  const outsider = await browserOf('buiten')
  const answer = await outsider.goto(inside.url())
  expect(answer?.status()).toBe(404)
})

test('pages of actions are accessible and fit a small phone', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf('coordinator')
  await openAction(page, 'Omscholing van winkel naar zorg', running)
  const action = new URL(page.url()).pathname
  const agenda = action.replace(/\/acties.*/, '')
  await page.goto(`${agenda}/afspraken`)
  const promise = await page
    .getByRole('link', { name: 'Twaalf leerwerkplekken' })
    .getAttribute('href')
  await page.goto('/zuidoost-brabant/werkgroepen')
  const group = await page.getByRole('link', { name: 'Werkgroep Eén loket' }).getAttribute('href')
  await openAction(page, 'Chips en scholieren')
  const paths = [
    `${agenda}/acties`,
    action,
    `${agenda}/afspraken`,
    `${agenda}/afspraken/nieuw`,
    promise ?? '',
    '/zuidoost-brabant/afspraken',
    '/zuidoost-brabant/werkgroepen',
    '/zuidoost-brabant/werkgroepen/nieuw',
    group ?? '',
    new URL(page.url()).pathname,
    `${new URL(page.url()).pathname}/wijzigen`,
    new URL(page.url()).pathname.replace(/[^/]+$/, 'nieuw'),
  ]
  for (const path of paths) {
    await page.goto(path)
    for (const fold of await page.locator('main details').all())
      await fold.evaluate((element: HTMLDetailsElement) => void (element.open = true))
    await expectAccessible(page)
    await expectToFit(page)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
})
