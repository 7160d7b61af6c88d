import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

test('the letter with a sign-in code is in the outbox, and its code signs in', async ({
  visitor,
}) => {
  const page = await visitor()
  await page.goto('/aanmelden/code')
  await page.locator('input[name=email]').fill('lector@voortent.example')
  await page.keyboard.press('Enter')
  await expect(page.locator('input[name=code]')).toBeVisible()

  const outbox = await visitor()
  const subject = 'Je code om aan te melden bij Voortent'
  await expect(async () => {
    await outbox.goto('/postvak')
    await outbox.getByRole('link', { name: subject }).first().click({ timeout: 1_000 })
  }).toPass()
  await expect(outbox.getByRole('heading', { level: 1 })).toHaveText(subject)
  const letter = outbox.frameLocator('iframe')
  await expect(letter.getByRole('heading')).toHaveText('Je code om aan te melden')
  const text = await outbox.locator('pre').innerText()
  const code = /Je code: (\d{6})/.exec(text)?.[1] ?? ''

  await page.locator('input[name=code]').fill(code)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/aanmelden/)
})

test('the link in a letter can be followed from the outbox', async ({ visitor }) => {
  const page = await visitor()
  await askForNewPassword(page, 'vakbond@voortent.example')
  await page.getByRole('link', { name: /wachtwoord-herstellen/ }).click()
  await expect(page).toHaveURL(/wachtwoord-herstellen/)
})

test('outbox and failed letters are accessible and fit a phone', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  for (const path of ['/postvak', '/zuidoost-brabant/beheer/post']) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
})

test('a letter is accessible, on its page and in a mail program', async ({ visitor }) => {
  const page = await visitor()
  await askForNewPassword(page, 'mkb@voortent.example')
  const frame = page.locator('iframe')
  const html = (await frame.getAttribute('srcdoc')) ?? ''
  // The checker's script may not run in the sandbox, so page and letter are checked apart.
  await frame.evaluate((element) => element.remove())
  await expectAccessible(page)
  await expectToFit(page)
  const program = await visitor()
  await program.setContent(html)
  await expectAccessible(program)
  await expectToFit(program)
})

test('failed letters are for coordinators', async ({ browserOf }) => {
  const page = await browserOf('vakbond')
  const answer = await page.goto('/zuidoost-brabant/beheer/post')
  expect(answer?.status()).toBe(403)
})

/** Asks for a new password, and opens the letter that comes of it. */
async function askForNewPassword(page: Page, email: string): Promise<void> {
  await page.goto('/wachtwoord-vergeten')
  await page.locator('input[name=email]').fill(email)
  await page.keyboard.press('Enter')
  await expect(async () => {
    await page.goto('/postvak')
    const letters = page.getByRole('row', { name: email })
    await letters
      .getByRole('link', { name: /wachtwoord/ })
      .first()
      .click({ timeout: 1_000 })
  }).toPass()
  await expect(page.locator('iframe')).toBeVisible()
}
