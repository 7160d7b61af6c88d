import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { editorOf, goToEnd, openAgenda } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const region = '/zuidoost-brabant'

/** Waits for the newest letter to this address and gives its links. */
async function linkFor(page: Page, address: string, path: RegExp): Promise<string> {
  let link: string | undefined
  await expect(async () => {
    await page.goto('/postvak')
    await page
      .getByRole('row')
      .filter({ hasText: address })
      .getByRole('link')
      .first()
      .click({ timeout: 2_000 })
    link = path.exec(await page.locator('pre').innerText({ timeout: 2_000 }))?.[0]
    expect(link).toBeTruthy()
  }).toPass()
  return link ?? ''
}

test('from an invitation to the first edit', async ({ browserOf, visitor }) => {
  const coordinator = await browserOf('coordinator')
  await coordinator.goto(`${region}/beheer/uitnodigingen/nieuw`)
  const box = coordinator.getByLabel('E-mailadressen')
  await box.fill('Nieuwe Stem <nieuwe.stem@zagerij.example>\nkrom@\nnieuwe.stem@zagerij.example')
  await coordinator.getByRole('button', { name: 'Uitnodigingen versturen' }).click()
  await expect(coordinator.getByText('Regel 2: krom@ – dit is geen e-mailadres')).toBeVisible()
  await expect(coordinator.getByText(/Regel 3: .* – staat al eerder in de lijst/)).toBeVisible()
  await expect(box).toHaveValue(/krom@/)

  const guest = await visitor()
  const link = await linkFor(guest, 'nieuwe.stem@zagerij.example', /http\S+uitnodiging\S+/)
  await guest.goto(link)
  await expectAccessible(guest)
  await expectToFit(guest)
  await guest.getByLabel('Hoe heet je?').fill('Nieuwe Stem')
  await guest
    .getByLabel(/^(Kies een )?[Ww]achtwoord/)
    .first()
    .fill('vier losse woorden samen')
  await guest.getByRole('button', { name: 'Account maken en meedoen' }).click()
  await expect(guest).toHaveURL(new RegExp(`${region}(\\?.*)?$`))

  await openAgenda(guest)
  await guest.getByRole('link', { name: /Meeschrijven aan .*Overstappen/ }).click()
  const editor = await editorOf(guest)
  await goToEnd(editor)
  await editor.pressSequentially(' Mijn eerste zin.')
  await expect(guest.getByText('Alles opgeslagen')).toBeVisible()
  await openAgenda(coordinator)
  await expect(coordinator.getByText('Mijn eerste zin.')).toBeVisible()

  await guest.goto(link)
  await expect(guest.getByText('Je hoort er al bij')).toBeVisible()
})

test('who asks to join gets an answer with a reason', async ({ browserOf, visitor }) => {
  const guest = await visitor({ javaScriptEnabled: false })
  await guest.goto(`${region}/doe-mee`)
  await guest.getByLabel('Wat is je vraag?').fill('Kan ik helpen met lessen op zaterdag?')
  await guest.getByLabel('Hoe heet je?').fill('Gé Vraagal')
  await guest.getByLabel(/e-mailadres/i).fill('ge@krom')
  await guest.getByLabel(/organisatie|waar werk je/i).fill('Zaterdagschool')
  await guest.getByRole('button', { name: 'Vraag versturen' }).click()
  await expect(guest.getByLabel(/e-mailadres/i)).toHaveAttribute('aria-invalid', 'true')
  await guest.getByLabel(/e-mailadres/i).fill('ge@zaterdagschool.example')
  await guest.getByRole('button', { name: 'Vraag versturen' }).click()

  const coordinator = await browserOf('coordinator')
  await coordinator.goto(`${region}/beheer/aanvragen`)
  await coordinator.getByRole('link', { name: /Gé Vraagal/ }).click()
  await coordinator.getByLabel('Waarom niet?').fill('We werken alleen op weekdagen.')
  await coordinator.getByRole('button', { name: 'Afwijzen en brief versturen' }).click()
  const text = await letterTo(guest, 'ge@zaterdagschool.example', 'We werken alleen op weekdagen.')
  expect(text).toContain('Zuidoost-Brabant')
})

test('pages of arrival and management are accessible and fit a small phone', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const guest = await visitor()
  await guest.goto(`${region}/doe-mee`)
  await expectAccessible(guest)
  await expectToFit(guest)
  const page = await browserOf('coordinator')
  for (const path of [
    '',
    '/instellingen',
    '/leden',
    '/uitnodigingen',
    '/uitnodigingen/nieuw',
    '/aanvragen',
  ]) {
    await page.goto(`${region}/beheer${path}`)
    await expectAccessible(page)
    await expectToFit(page)
  }
})

async function letterTo(page: Page, address: string, words: string): Promise<string> {
  let text = ''
  await expect(async () => {
    await page.goto('/postvak')
    await page
      .getByRole('row')
      .filter({ hasText: address })
      .getByRole('link')
      .first()
      .click({ timeout: 2_000 })
    text = await page.locator('pre').innerText({ timeout: 2_000 })
    expect(text).toContain(words)
  }).toPass()
  return text
}
