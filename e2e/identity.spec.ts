import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { addressOf, password } from './support/accounts.ts'
import { expect, signIn, test } from './support/test.ts'

test('signing in brings one where one was going, with the keyboard alone', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/zuidoost-brabant/partners')
  await page.getByLabel('E-mailadres').focus()
  await page.keyboard.type(addressOf('bestuurder'))
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zuidoost-brabant\/partners$/)
})

test('a wrong password and an unknown address get the same sentence', async ({ visitor }) => {
  const page = await visitor()
  const sentences: string[] = []
  for (const address of ['bestaat.niet@voortent.example', addressOf('consortium')]) {
    await page.goto('/aanmelden')
    await page.getByLabel('E-mailadres').fill(address)
    await page.getByLabel('Wachtwoord', { exact: true }).fill('dit is het niet')
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    sentences.push(await page.getByRole('alert').innerText())
    await expect(page.getByLabel('E-mailadres')).toHaveValue(address)
  }
  expect(sentences[0]).toBe(sentences[1])
})

test('signing a browser out from another one ends it', async ({ visitor }) => {
  const [office, home] = [await visitor(), await visitor()]
  for (const page of [office, home]) await signIn(page, 'consortium')
  await office.goto('/profiel/sessies')
  await office.getByRole('button', { name: 'Meld alle andere af' }).click()
  await expect(office.getByText(/plek aangemeld/)).toBeVisible()
  await home.goto('/zuidoost-brabant')
  await expect(home).toHaveURL(/aanmelden/)
})

test('English is one click away and stays', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/aanmelden')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('pages of one’s own account are accessible and fit a small phone', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const guest = await visitor()
  for (const path of [
    '/aanmelden',
    '/aanmelden/code',
    '/wachtwoord-vergeten',
    '/wachtwoord-herstellen/x',
    '/e-mail-bevestigen/x',
  ]) {
    await guest.goto(path)
    await expectAccessible(guest)
    await expectToFit(guest)
  }
  const page = await browserOf('mkb')
  for (const path of ['/profiel', '/profiel/e-mail', '/profiel/sessies']) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
})
