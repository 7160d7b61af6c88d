import type { Locator, Page } from '@playwright/test'
import { writerColour } from '../packages/domain/documents/contract.ts'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import type { Account } from './support/accounts.ts'
import { editorOf, goToEnd, openAgenda, openText, wordsIn } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const speerpunt = 'Leren in het kleinbedrijf'

test('two browsers write in one text and see each other', async ({ browserOf }) => {
  const coordinator = await browserOf('coordinator')
  const union = await browserOf('vakbond')
  const here = await openText(coordinator, speerpunt)
  const there = await openText(union, speerpunt)
  await expect(coordinator.getByText('Rachid El Voorman (Vakbond De Morgenploeg)')).toBeVisible()

  await goToEnd(here)
  await goToEnd(there)
  await Promise.all([
    here.pressSequentially(' Wij doen mee.', { delay: 25 }),
    there.pressSequentially(' Wij ook!', { delay: 25 }),
  ])
  await expect(union.locator('.collaboration-carets__label')).toContainText('Marije van Voorbeeld')
  for (const editor of [here, there]) {
    for (const letters of ['Wij doen mee.', 'Wij ook!']) {
      const written = (await wordsIn(editor)).replace(/\s/g, '')
      expect(interleaved(written, letters.replace(/\s/g, ''))).toBe(true)
    }
  }
  await expect(async () => expect(await wordsIn(here)).toBe(await wordsIn(there))).toPass()
  await expect(union.getByText('Alles opgeslagen')).toBeVisible()
})

test('one person in two windows has one colour, in the list and in the text, whoever leaves', async ({
  browserOf,
}) => {
  const { mine, yours, ofOneColour } = await pairOfWriters(browserOf)
  const first = await openText(mine, speerpunt)
  await goToEnd(first)
  await goToEnd(await openText(yours, speerpunt))
  const second = await mine.context().newPage()
  await second.goto(mine.url())
  await goToEnd(await editorOf(second))
  const carets = yours.locator('.collaboration-carets__caret')
  const agree = async (windows: number) => {
    await expect(carets).toHaveCount(windows)
    const listed = await writerColourOf(
      yours.getByRole('list', { name: 'Nu hier:' }).getByRole('listitem').nth(1),
    )
    expect(listed).toMatch(/^#/)
    for (const caret of await carets.all()) expect(await writerColourOf(caret)).toBe(listed)
    return listed
  }
  const before = await agree(2)
  await mine.close()
  expect((await agree(1)) !== before).toBe(ofOneColour)
})

test('what is written is on the agenda’s page without JavaScript, at once', async ({
  browserOf,
  visitor,
}) => {
  const page = await browserOf('coordinator')
  const editor = await openText(page, 'Wat blijft na de subsidie')
  await goToEnd(editor)
  await editor.pressSequentially(' Dit staat er nu ook in.')
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.context().addCookies(await page.context().cookies())
  await openAgenda(reader)
  await expect(reader.getByText('Dit staat er nu ook in.')).toBeVisible()
  await expect(reader.getByRole('table').first()).toContainText('Werkenden en vakbonden')
  const told = /Marije van Voorbeeld schreef in ‘Wat blijft na de subsidie’/
  await expect(async () => {
    await reader.goto('/zuidoost-brabant/wijzigingen?soort=agenda')
    await expect(reader.getByText(told)).toHaveCount(1, { timeout: 500 })
  }).toPass()
})

test('an observer reads along and changes nothing', async ({ browserOf }) => {
  const writer = await browserOf('coordinator')
  const text = await openText(writer, speerpunt)
  const observer = await browserOf('landelijk')
  await observer.goto(writer.url())
  const editor = observer.getByLabel(/^Tekst:/)
  await expect(editor).toHaveAttribute('contenteditable', 'false')
  await expect(observer.getByRole('toolbar')).toHaveCount(0)
  await goToEnd(text)
  await text.pressSequentially(' Gezien?')
  await expect(editor).toContainText('Gezien?')
})

test('an agenda is begun, ordered by keyboard and by button, and a speerpunt comes back', async ({
  browserOf,
}) => {
  const page = await browserOf('makelaar')
  await page.goto('/helmond-de-peel/agenda/nieuw')
  await page.getByLabel('Titel', { exact: true }).fill('Proefagenda De Peel')
  await page.getByLabel('Eerste jaar').fill('2030')
  await page.getByLabel('Laatste jaar').fill('2028')
  await page.getByLabel('Verbindende ambitie').fill('Samen beginnen.')
  await page.getByRole('button', { name: 'Agenda beginnen' }).click()
  await expect(page.getByLabel('Laatste jaar')).toHaveAccessibleDescription(/ligt voor het eerste/)
  await page.getByLabel('Laatste jaar').fill('2032')
  await page.getByRole('button', { name: 'Agenda beginnen' }).click()
  for (const title of ['Eerste', 'Tweede']) {
    await page.getByLabel('Titel van een nieuw speerpunt').fill(title)
    await page.getByRole('button', { name: 'Speerpunt toevoegen' }).click()
    await expect(page.getByRole('button', { name: `${title} een plaats omhoog` })).toBeAttached()
  }
  const places = page.getByRole('button', { name: /verslepen$/ })
  await places.filter({ hasText: '' }).last().focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(/Tweede (opgepakt, op|boven) plaats 2/)).toBeAttached()
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(page.getByText(/Tweede boven plaats 1/)).toBeAttached({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Space')
  await expect(places.first()).toHaveAccessibleName('Tweede verslepen')
  await page.getByRole('button', { name: 'Eerste een plaats omhoog' }).click()
  await expect(places.first()).toHaveAccessibleName('Eerste verslepen')
  await expectAccessible(page)
  await expectToFit(page)
})

test('an agenda begins as one page: a title, and one writes', async ({ browserOf }) => {
  const page = await browserOf('makelaar')
  await page.goto('/helmond-de-peel/agenda/nieuw')
  await page.getByRole('button', { name: 'Pagina beginnen' }).click()
  await expect(page.getByLabel('Titel van de pagina')).toHaveAccessibleDescription(/titel/i)
  await page.getByLabel('Titel van de pagina').fill('Eerste gedachten')
  await page.getByRole('button', { name: 'Pagina beginnen' }).click()
  const editor = await editorOf(page)
  await editor.pressSequentially('Wat loopt er al?')
  await editor.press('Enter')
  await editor.press('Control+Alt+2')
  await editor.pressSequentially('Leren in de kas')
  await editor.press('Enter')
  await editor.pressSequentially('Twintig telers doen mee.')
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  await page.getByRole('link', { name: 'Lezen', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eerste gedachten')
  await expect(page.getByRole('article')).toContainText('Wat loopt er al?')
  await page.getByRole('link', { name: 'Opzet wijzigen' }).click()
  await page.getByRole('button', { name: 'Speerpunten maken' }).click()
  await expect(page.getByText('Kies ten minste één kop.')).toBeVisible()
  await page.getByLabel('Leren in de kas').check()
  await page.getByRole('button', { name: 'Speerpunten maken' }).click()
  await expect(page.getByText('De gekozen koppen zijn nu speerpunten')).toBeVisible()
  await page.getByRole('link', { name: 'Lezen', exact: true }).click()
  await expect(page.getByRole('region', { name: '1. Leren in de kas' })).toContainText(
    'Twintig telers doen mee.',
  )
})

test('a coordinator plans the phases, opens the consultation, and takes it back with a reason', async ({
  browserOf,
}) => {
  const coordinator = await browserOf('buiten')
  await coordinator.goto('/drechtsteden/agenda')
  await coordinator.getByRole('link', { name: 'Werkagenda Drechtsteden 2027-2030' }).click()
  await coordinator.getByRole('link', { name: 'Fasen' }).click()
  const consultation = coordinator.getByRole('group', { name: 'Consultatie' })
  await consultation.getByLabel('Van').fill('2027-06-01')
  await consultation.getByLabel('Tot en met').fill('2027-05-01')
  await coordinator.getByRole('button', { name: 'Planning bewaren' }).click()
  await expect(consultation.getByLabel('Tot en met')).toHaveAccessibleDescription(/voor het begin/)
  await consultation.getByLabel('Tot en met').fill('2027-07-01')
  await coordinator.getByRole('button', { name: 'Planning bewaren' }).click()
  await expect(coordinator.getByText('Gepland: di 1 juni 2027')).toBeVisible()

  await coordinator.getByRole('button', { name: 'Fase ‘Consultatie’ openen' }).click()
  await expect(coordinator.locator('[aria-current=step]')).toContainText('Consultatie')
  const reader = await browserOf('lector')
  await reader.goto(coordinator.url().replace(/\/fasen.*/, ''))
  await expect(reader.getByRole('link', { name: /Meeschrijven/ })).toHaveCount(0)
  await reader.getByRole('link', { name: 'Fasen' }).click()
  await expect(reader.getByRole('button', { name: /openen|Planning/ })).toHaveCount(0)

  await coordinator.getByText('Toch terug naar ‘Concept’').click()
  await coordinator.getByRole('button', { name: 'Terug naar ‘Concept’' }).click()
  const reason = coordinator.getByLabel('Waarom?')
  await expect(reason).toHaveAccessibleDescription(/waarom je teruggaat/)
  await reason.fill('De werf wil eerst meepraten.')
  await coordinator.getByRole('button', { name: 'Terug naar ‘Concept’' }).click()
  await expect(coordinator.locator('[aria-current=step]')).toContainText('Concept')
  await coordinator.goto('/drechtsteden/wijzigingen')
  await expect(
    coordinator.getByText(/van de fase Consultatie naar Concept. De werf wil eerst meepraten/),
  ).toBeVisible()
})

test('pages of the agenda are accessible and fit a small phone', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf('coordinator')
  await openText(page, speerpunt)
  const writing = page.url()
  const agenda = writing.replace(/\/schrijven.*/, '')
  const paths = [
    '/zuidoost-brabant/agenda',
    '/zuidoost-brabant/agenda/nieuw',
    agenda,
    `${agenda}/opzet`,
    `${agenda}/fasen`,
  ]
  for (const path of paths) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
  await page.goto(writing)
  await editorOf(page)
  await expectAccessible(page)
  await expectToFit(page)
})

/** Two writers who begin with the same colour, which two of these often do. */
async function pairOfWriters(browserOf: (account: Account) => Promise<Page>) {
  const accounts = ['coordinator', 'vakbond', 'lector', 'makelaar', 'bestuurder'] as const
  const pages = await Promise.all(accounts.map(browserOf))
  const colours = await Promise.all(pages.map(ownColour))
  const there = colours.findIndex((colour, place) => colours.indexOf(colour) < place)
  const ofOneColour = there > 0
  const here = ofOneColour ? colours.indexOf(colours[there] ?? '') : 0
  const [mine, yours] = [pages[here], pages[ofOneColour ? there : 1]]
  if (!mine || !yours) throw new Error('There are more than two accounts.')
  return { mine, yours, ofOneColour }
}

async function ownColour(page: Page): Promise<string> {
  const answer = await page.request.get('/api/trpc/identity.me')
  const { result } = (await answer.json()) as { result: { data: { json: { id: string } } } }
  return writerColour(result.data.json.id)
}

/** The colour that a dot in the list, or a caret, is drawn in. */
function writerColourOf(drawn: Locator): Promise<string> {
  return drawn.evaluate((element) => getComputedStyle(element).getPropertyValue('--writer'))
}

/** True when the letters stand in the text in this order, whatever was typed between them. */
function interleaved(text: string, letters: string): boolean {
  let place = 0
  for (const letter of text) if (letter === letters[place]) place++
  return place === letters.length
}
