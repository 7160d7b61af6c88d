import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { chooseLine, editorOf, goToEnd, openAgenda, openText, wordsIn } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const speerpunt = 'Anders werken in de zorg'

/** Writes a paragraph of one's own at the end, and waits until it is saved. */
async function writeParagraph(page: Page, editor: Locator, words: string): Promise<void> {
  await goToEnd(editor)
  await editor.press('Enter')
  await editor.pressSequentially(words)
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
}

/** Comments on the paragraph that the caret is in. */
async function comment(page: Page, words: string): Promise<void> {
  const answer = page.getByLabel('Je reactie op deze passage')
  // The editor hears a moment later than the keys are pressed where its caret went.
  await expect(async () => {
    await page.keyboard.press('Control+Alt+KeyM')
    await expect(answer).toBeVisible({ timeout: 1000 })
  }).toPass()
  await answer.fill(words)
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible()
}

test('two people talk about a passage while the text moves on', async ({ browserOf }) => {
  const coordinator = await browserOf('coordinator')
  const union = await browserOf('vakbond')
  const here = await openText(coordinator, speerpunt)
  const there = await openText(union, speerpunt)
  await writeParagraph(coordinator, here, 'Elke werkplaats krijgt een leercoach.')
  await expect(there).toContainText('een leercoach.')
  await comment(coordinator, 'Wie betaalt die?')

  const thread = union.getByRole('article', { name: /Elke werkplaats krijgt een leercoach/ })
  await expect(thread).toContainText('Wie betaalt die?')
  const typing = there.pressSequentially(' ', { delay: 10 })
  await thread.getByRole('button', { name: 'Antwoorden' }).click()
  await union.getByLabel('Je antwoord').fill('')
  await union.getByRole('button', { name: 'Antwoord plaatsen' }).click()
  await expect(union.getByRole('alert')).toContainText('Schrijf eerst')
  await union.getByLabel('Je antwoord').fill('Het sectorfonds.')
  await union.getByRole('button', { name: 'Antwoord plaatsen' }).click()
  await typing

  const mine = coordinator.getByRole('article', { name: /leercoach/ })
  await expect(mine).toContainText('Het sectorfonds.')
  await expect(mine).toContainText('Rachid El Voorman (Vakbond De Morgenploeg)')
  await here.press('Control+Home')
  await here.pressSequentially('Vooraf. ')
  await mine.getByRole('button', { name: /leercoach/ }).click()
  await expect(here).toBeFocused()
  const chosen = await coordinator.evaluate(() => window.getSelection()?.toString())
  expect(chosen).toBe('Elke werkplaats krijgt een leercoach.')
  await expect(here.locator('[data-thread]').filter({ hasText: 'leercoach' })).toBeVisible()

  await mine.getByRole('button', { name: 'Afhandelen' }).click()
  await expect(union.getByRole('article', { name: /leercoach/ })).toHaveCount(0)
  await union.getByRole('button', { name: /^Afgehandeld/ }).click()
  await thread.getByRole('button', { name: 'Heropenen' }).click()
  await expect(mine).toBeVisible()
})

test('a passage that goes leaves its thread, which says so', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  const editor = await openText(page, speerpunt)
  await writeParagraph(page, editor, 'Deze zin verdwijnt straks weer.')
  await comment(page, 'Moet dit erin?')
  await goToEnd(editor)
  await chooseLine(editor)
  await editor.press('Delete')
  const thread = page.getByRole('article', { name: /verdwijnt straks/ })
  await expect(thread).toContainText('De passage is verdwenen')
  await thread.getByRole('button', { name: 'Wijzigen' }).click()
  await page.getByLabel('Je reactie', { exact: true }).fill('Dat was dat.')
  await page.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await expect(thread).toContainText('Dat was dat.')
  await thread.getByRole('button', { name: 'Intrekken' }).click()
  await expect(thread).toContainText('Deze reactie is ingetrokken.')
  await thread.getByRole('button', { name: 'Afhandelen' }).click()
  await expect(thread).toHaveCount(0)
})

test('who may only read comments by keyboard; an observer reads the talk', async ({
  browserOf,
  visitor,
}) => {
  const writer = await browserOf('coordinator')
  const text = await openText(writer, speerpunt)
  const partner = await browserOf('mkb')
  await partner.goto(writer.url())
  const paper = partner.getByLabel(/^Tekst:/)
  await expect(paper).toHaveAttribute('contenteditable', 'false')
  const before = await wordsIn(text)
  await paper.focus()
  await paper.press('ArrowDown')
  await comment(partner, 'Als ondernemer zie ik dit zitten.')
  await expect(writer.getByRole('article').filter({ hasText: 'Als ondernemer' })).toBeVisible()
  expect(await wordsIn(text)).toBe(before)

  const observer = await browserOf('landelijk')
  await observer.goto(writer.url())
  await expect(observer.getByRole('article').filter({ hasText: 'Als ondernemer' })).toBeVisible()
  await expect(observer.getByRole('button', { name: 'Reageer' })).toHaveCount(0)

  const reader = await visitor({ javaScriptEnabled: false })
  await reader.context().addCookies(await partner.context().cookies())
  await reader.goto(writer.url())
  await expect(reader.getByRole('heading', { name: /open reactie/ })).toBeVisible()
  await expect(reader.getByText('Als ondernemer zie ik dit zitten.')).toBeVisible()
  await openAgenda(reader)
  await expect(reader.getByText(/open reactie/).first()).toBeVisible()
  await reader.getByRole('link', { name: `Meelezen met ${speerpunt}` }).click()
  await expect(reader.getByText('Als ondernemer zie ik dit zitten.')).toBeVisible()
})

test('a version is kept, compared and put back while somebody has the text open', async ({
  browserOf,
}) => {
  const page = await browserOf('makelaar')
  const editor = await openText(page, speerpunt)
  await writeParagraph(page, editor, 'Wij tellen elk jaar honderd deelnemers.')
  const address = page.url()
  const keeper = await browserOf('coordinator')
  await keeper.goto(`${address}/versies`)
  await keeper.getByRole('button', { name: 'Versie bewaren' }).click()
  await expect(keeper.getByLabel('Naam van de versie')).toHaveAccessibleDescription(/naam/)
  await keeper.getByLabel('Naam van de versie').fill('Voor het overleg')
  await keeper.getByRole('button', { name: 'Versie bewaren' }).click()
  await expect(keeper.getByText('De versie is bewaard.')).toBeVisible()

  await goToEnd(editor)
  await chooseLine(editor)
  await editor.pressSequentially('Wij tellen elk jaar tweehonderd deelnemers.')
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()

  await keeper.getByRole('button', { name: 'Verschillen tonen' }).click()
  await expect(keeper.locator('del')).toContainText('honderd')
  await expect(keeper.locator('ins')).toContainText('tweehonderd')
  await expect(keeper.locator('ins')).toContainText('Erbij gekomen:')
  await expectAccessible(keeper)
  await expectToFit(keeper)

  await keeper.getByRole('link', { name: 'Alle versies' }).click()
  await keeper.waitForURL(/versies$/)
  await expectAccessible(keeper)
  await keeper.getByRole('link', { name: /Voor het overleg/ }).click()
  await expect(keeper.getByText('elk jaar honderd deelnemers')).toBeVisible()
  await expectAccessible(keeper)
  await keeper.getByRole('button', { name: 'Tekst terughalen' }).click()
  await expect(keeper.getByText(/is teruggehaald/)).toBeVisible()

  await expect(editor).toContainText('elk jaar honderd deelnemers')
  await expect(editor).not.toContainText('tweehonderd')
  await goToEnd(editor)
  await editor.pressSequentially(' Door.')
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  await keeper.reload()
  await expect(await editorOf(keeper)).toContainText('honderd deelnemers. Door.')
})

test('who may not write reads versions and puts none back', async ({ browserOf, visitor }) => {
  const keeper = await browserOf('coordinator')
  await openText(keeper, speerpunt)
  const address = `${keeper.url()}/versies`
  await keeper.goto(address)
  await keeper.getByLabel('Naam van de versie').fill('Om te lezen')
  await keeper.getByRole('button', { name: 'Versie bewaren' }).click()
  await expect(keeper.getByRole('link', { name: /Om te lezen/ }).first()).toBeVisible()
  const partner = await browserOf('mkb')
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.context().addCookies(await partner.context().cookies())
  await reader.goto(address)
  await expect(reader.getByRole('button', { name: 'Versie bewaren' })).toHaveCount(0)
  await expectToFit(reader)
  await reader
    .getByRole('link', { name: /Om te lezen/ })
    .first()
    .click()
  await expect(reader.getByRole('button', { name: 'Tekst terughalen' })).toHaveCount(0)
  await expectToFit(reader)
  await reader.getByRole('link', { name: 'Vergelijken met nu' }).click()
  await expect(reader.getByText('Deze twee zeggen hetzelfde.')).toBeVisible()
})

test('the threads beside a text are accessible and fit a phone', async ({ browserOf }) => {
  const page = await browserOf('lector')
  const editor = await openText(page, speerpunt)
  await goToEnd(editor)
  await comment(page, 'Past dit bij het onderzoek?')
  await page.getByRole('article').first().getByRole('button', { name: 'Antwoorden' }).click()
  await expectAccessible(page)
  await expectToFit(page)
})
