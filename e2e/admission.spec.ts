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

test('the page of an invitation speaks the language of its letter, unless one picks another', async ({
  browserOf,
  visitor,
}) => {
  const coordinator = await browserOf('coordinator')
  await coordinator.goto(`${region}/beheer/uitnodigingen/nieuw`)
  await coordinator.getByLabel('E-mailadressen').fill('john.smith@sawmill.example')
  await coordinator.getByLabel('Taal van de brief').selectOption('en')
  await coordinator.getByRole('button', { name: 'Uitnodigingen versturen' }).click()

  // A browser that asks for Dutch.
  const guest = await visitor()
  const link = await linkFor(guest, 'john.smith@sawmill.example', /http\S+uitnodiging\S+/)
  await guest.goto(link)
  await expect(guest.locator('html')).toHaveAttribute('lang', 'en')
  await expect(guest.getByRole('button', { name: 'Make account and join' })).toBeVisible()
  await guest.getByRole('button', { name: 'Make account and join' }).click()
  await expect(guest.locator('html')).toHaveAttribute('lang', 'en')
  await guest.getByRole('button', { name: 'Nederlands' }).click()
  await expect(guest.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(guest.getByRole('button', { name: 'Account maken en meedoen' })).toBeVisible()
  await guest.goto('/')
  await expect(guest.locator('html')).toHaveAttribute('lang', 'nl')
})

test('who asks to join gets an answer with a reason', async ({ browserOf, visitor }) => {
  const guest = await visitor({ javaScriptEnabled: false })
  await guest.goto(`${region}/doe-mee/account`)
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
  await expect(coordinator.getByLabel('Waarom niet?')).toBeVisible()
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
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
  await guest.goto(`${region}/doe-mee/account`)
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

test('who is signed in with another address chooses as whom to accept', async ({ browserOf }) => {
  await invite(await browserOf('coordinator'), 'ander-adres@x.example')
  const page = await browserOf('buiten')
  await page.goto(await linkFor(page, 'ander-adres@x.example', /http\S+uitnodiging\S+/))
  await expect(page.getByText('Je bent aangemeld met een ander adres')).toBeVisible()
  await page.getByRole('button', { name: 'Afmelden en met een ander account verder' }).click()
  await expect(page.getByLabel('Hoe heet je?')).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toHaveValue('ander-adres@x.example')
})

test('an invitation taken back opens nothing', async ({ browserOf, visitor }) => {
  const coordinator = await browserOf('coordinator')
  await invite(coordinator, 'toch-niet@x.example')
  const guest = await visitor()
  const link = await linkFor(guest, 'toch-niet@x.example', /http\S+uitnodiging\S+/)
  await coordinator.goto(`${region}/beheer/uitnodigingen?zoek=toch-niet`)
  await coordinator.getByRole('button', { name: 'Intrekken toch-niet@x.example' }).click()
  await expect(coordinator.getByText('De uitnodiging is ingetrokken.').first()).toBeVisible()
  await guest.goto(link)
  const title = guest.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Deze uitnodiging is ingetrokken')
  await expectAccessible(guest)
  await guest.getByRole('link', { name: 'Vraag een nieuwe uitnodiging' }).click()
  await expect(title).toHaveText('Ik wil meedoen')
})

test('a weak password loses nothing, without JavaScript', async ({ browserOf, visitor }) => {
  await invite(await browserOf('coordinator'), 'zonder-script@x.example')
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto(await linkFor(page, 'zonder-script@x.example', /http\S+uitnodiging\S+/))
  await page.getByLabel('Hoe heet je?').fill('Zonder Script')
  await page.getByLabel('Kies een wachtwoord').fill('te kort')
  await page.getByRole('button', { name: 'Account maken en meedoen' }).click()
  await expect(page.getByLabel('Hoe heet je?')).toHaveValue('Zonder Script')
  await expect(page.getByLabel('Kies een wachtwoord')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Kies een wachtwoord').fill('paarse fiets onder canvas')
  await page.getByRole('button', { name: 'Account maken en meedoen' }).click()
  await expect(page.getByText('Welkom! Je bent nu lid.')).toBeVisible()
})

test('the page of a member is accessible and fits a small phone', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  await page.goto(`${region}/beheer/leden`)
  await page.getByRole('row').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Rollen' })).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
})

async function invite(coordinator: Page, address: string): Promise<void> {
  await coordinator.goto(`${region}/beheer/uitnodigingen/nieuw`)
  await coordinator.getByLabel('E-mailadressen').fill(address)
  await coordinator.getByRole('button', { name: 'Uitnodigingen versturen' }).click()
  await expect(coordinator.getByText('op weg').first()).toBeVisible()
}

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
