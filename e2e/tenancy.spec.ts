import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

test('a colour that cannot be read is refused at its field, and nothing is lost', async ({
  browserOf,
}) => {
  const page = await browserOf('buiten')
  await page.goto('/drechtsteden/beheer/instellingen')
  await page.getByLabel('Welkomsttekst').fill('Welkom aan het water.')
  await page.getByLabel('Eigen kleur').fill('#ffcc00')
  await page.getByRole('button', { name: 'Instellingen opslaan' }).click()
  const colour = page.getByLabel('Eigen kleur')
  await expect(colour).toHaveAccessibleDescription(/1,29 : 1 contrast.*nodig is 4,5 : 1/)
  await expect(page.getByLabel('Welkomsttekst')).toHaveValue('Welkom aan het water.')
})

test('the accent has a rule of its own, a sample and a way back to the standard', async ({
  browserOf,
}) => {
  const page = await browserOf('buiten')
  await page.goto('/drechtsteden/beheer/instellingen')
  const accent = page.getByLabel('Steunkleur')
  await accent.fill('#f2c14e')
  await expect(page.getByText(/#f2c14e: contrast 1,\d+ : 1, te licht/)).toBeVisible()
  await page.getByRole('button', { name: 'Instellingen opslaan' }).click()
  await expect(accent).toHaveAccessibleDescription(/nodig is 3 : 1\. Kies een donkerdere kleur/)
  await expect(accent).toHaveValue('#f2c14e')
  await accent.fill('#8c2f5b')
  await page.getByRole('button', { name: 'Instellingen opslaan' }).click()
  await expect(page.getByText('De instellingen zijn opgeslagen.').first()).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCSS('border-top-color', 'rgb(140, 47, 91)')
  await page.getByRole('button', { name: 'Standaard steunkleur terugzetten' }).click()
  await expect(accent).toHaveValue('#4d8578')
  await page.getByRole('button', { name: 'Instellingen opslaan' }).click()
  await expect(page.getByRole('banner')).toHaveCSS('border-top-color', 'rgb(77, 133, 120)')
  await expectAccessible(page)
  await expectToFit(page)
})

test('a logo is what its content says, and is served as that', async ({ browserOf }) => {
  const page = await browserOf('buiten')
  await page.goto('/drechtsteden/beheer/instellingen')
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const place = async (name: string, content: Buffer) => {
    const file = { name, mimeType: 'image/png', buffer: content }
    await page.getByLabel('Bestand').setInputFiles(file)
    await page.getByRole('button', { name: /^Logo (plaatsen|vervangen)$/ }).click()
  }
  await page.getByLabel('Beschrijving voor wie het logo niet ziet').fill('Een stip')
  await place('logo.png', Buffer.from('<svg onload="alert(1)"></svg>'))
  await expect(page.getByLabel('Bestand')).toHaveAccessibleDescription(/SVG kan niet/)
  await place('logo.png', Buffer.from(pixel, 'base64'))
  await expect(page.getByRole('img', { name: 'Een stip' }).last()).toBeVisible()
  const logo = await page.request.get('/drechtsteden/logo')
  expect(logo.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    etag: expect.stringMatching(/^"/),
  })
})

test('management is for coordinators', async ({ browserOf }) => {
  const member = await browserOf('vakbond')
  for (const page of ['instellingen', 'leden', 'uitnodigingen', 'aanvragen']) {
    const answer = await member.goto(`/zuidoost-brabant/beheer/${page}`)
    expect(answer?.status(), page).toBe(403)
  }
})

test('the last coordinator stays one, and the ticked boxes stay ticked', async ({ browserOf }) => {
  const page = await browserOf('coordinator')
  await page.goto('/zuidoost-brabant/beheer/leden?rol=coordinator')
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('row').getByRole('link').first().click()
  await page.getByRole('checkbox', { name: /^Coördinator/ }).uncheck()
  await page.getByRole('checkbox', { name: /^Lector/ }).check()
  await page.getByRole('button', { name: 'Rollen opslaan' }).click()
  await expect(page.getByText('Dit is de laatste coördinator.').first()).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Lector/ })).toBeChecked()
})
