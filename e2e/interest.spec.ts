import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const region = '/zuidoost-brabant'
const fieldlab = 'Fieldlab Sociale Innovatie'
/** What a form takes from people at least, in milliseconds. */
const humanPace = 3_100

/** Every word that can be read on the page, in its main part. */
async function wordsOn(page: Page): Promise<number> {
  const text = await page.locator('main').innerText()
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** From the landing to the private page, as a company on a phone; counts what that takes. */
async function comeIn(page: Page, about: { via?: string; company: string; reach: string }) {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${region}/doe-mee${about.via ? `?via=${about.via}` : ''}`)
  let words = await wordsOn(page)
  await page.getByRole('link', { name: fieldlab }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fieldlab)
  words += await wordsOn(page)
  const fields = await page.locator('main').getByRole('textbox').count()
  await page.waitForTimeout(humanPace)
  await page.getByLabel('Je naam').fill('Gé Korst')
  await page.getByLabel('Bedrijf of KvK-nummer').fill(about.company)
  await page.getByLabel('E-mail of telefoon').fill(about.reach)
  return { words, fields }
}

async function send(page: Page) {
  await page.getByRole('button', { name: 'Ik heb interesse' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dank je wel, Gé Korst')
}

/** The newest letter to an address that has this in it. */
async function letterTo(page: Page, address: string, words: RegExp): Promise<string> {
  let found = ''
  await expect(async () => {
    await page.goto('/postvak')
    const row = page.getByRole('row').filter({ hasText: address })
    await row.getByRole('link').first().click({ timeout: 2_000 })
    const text = await page.locator('pre').innerText({ timeout: 2_000 })
    found = words.exec(text)?.[0] ?? ''
    expect(found).not.toBe('')
  }).toPass()
  return found
}

test('in two taps, three fields and at most 120 words a company is in (R-60)', async ({
  visitor,
}) => {
  const phone = await visitor()
  const { words, fields } = await comeIn(phone, { company: 'Korst', reach: '06 1234 5678' })
  expect(words).toBeGreaterThan(40)
  expect(words).toBeLessThanOrEqual(120)
  expect(fields).toBe(3)
  // The second tap; the first was on the consortium.
  await send(phone)
  await expect(phone.getByText(/Joost Verbindersma belt je uiterlijk/)).toBeVisible()
  const link = await phone.getByLabel('Je eigen link').inputValue()
  await phone.goto(link)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(fieldlab)
})

test('without JavaScript as well; what is wrong is said at its field, and robots wait', async ({
  visitor,
}) => {
  const plain = await visitor({ javaScriptEnabled: false })
  const { words, fields } = await comeIn(plain, { company: '1234567', reach: 'ge@krom' })
  expect([words <= 120, fields]).toEqual([true, 3])
  const press = () => plain.getByRole('button', { name: 'Ik heb interesse' }).click()
  await press()
  const company = plain.getByLabel('Bedrijf of KvK-nummer')
  await expect(company).toHaveAccessibleDescription(/8 cijfers/)
  await expect(plain.getByLabel('E-mail of telefoon')).toHaveAttribute('aria-invalid', 'true')
  await expect(plain.getByLabel('Je naam')).toHaveValue('Gé Korst')
  await company.fill('12345678')
  await plain.getByLabel('E-mail of telefoon').fill('0612345678')
  await send(plain)
  await expect(plain.getByText('KvK 12345678')).toBeVisible()
  await plain.getByLabel('Je bericht of vraag').fill('Kan het op zaterdag?')
  await plain.getByRole('button', { name: 'Bericht sturen' }).click()
  await expect(plain.getByText('Kan het op zaterdag?')).toBeVisible()

  await plain.goto(`${region}/doe-mee/kennismaken`)
  await plain.getByLabel('Je naam').fill('Robot')
  await plain.getByLabel('Bedrijf of KvK-nummer').fill('Robot bv')
  await plain.getByLabel('E-mail of telefoon').fill('robot@x.example')
  await press()
  await expect(plain.getByText('Dat ging wel heel snel.')).toBeVisible()
  await expect(plain.getByLabel('Bedrijf of KvK-nummer')).toHaveValue('Robot bv')
})

test('from interest to partner with an account, and nothing lost', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const company = await visitor()
  const address = 'sanne@slotenmaker.example'
  await comeIn(company, { company: 'Slotenmakerij Sleutelgat', reach: address })
  await send(company)
  const broker = await browserOf('makelaar')
  await broker.goto(region)
  const ask = broker.getByRole('listitem').filter({ hasText: 'Bel Slotenmakerij Sleutelgat' })
  await ask.getByRole('link', { name: 'Interesse bekijken' }).click()
  await broker.getByLabel('Stand').selectOption('Gebeld')
  await broker.getByRole('button', { name: 'Stand vastleggen' }).click()
  await expect(broker.getByText('De stand ligt vast.').first()).toBeVisible()
  await broker.getByText('Bericht sturen').first().click()
  await broker.getByLabel('Je bericht').fill('Dinsdag om tien uur?')
  await broker.getByRole('button', { name: 'Bericht sturen' }).click()
  await expect(broker.getByText('Dinsdag om tien uur?')).toBeVisible()

  // Behind the link of the letter, without an account.
  const guest = await visitor()
  await guest.goto(await letterTo(guest, address, /http\S+mijn-interesse\S+/))
  await expect(guest.getByText('Dinsdag om tien uur?')).toBeVisible()
  await expect(guest.getByText('Metaalbewerking Niemandsland')).toBeVisible()
  await expect(guest.getByText('Chipwerk Precisie')).toHaveCount(0)
  await guest.getByRole('button', { name: 'Ja, wij doen mee' }).click()
  await expect(guest.getByText('Je hebt ja gezegd.')).toBeVisible()
  await guest.getByRole('button', { name: 'Ik wil een account' }).click()
  await expect(guest.getByText('Je krijgt een uitnodiging per e-mail.').first()).toBeVisible()
  await guest.getByRole('button', { name: 'Ik wil graag een mentor' }).click()
  await expect(guest.getByText('We zoeken een mentor voor je.').first()).toBeVisible()

  await broker.reload()
  await broker.getByRole('button', { name: 'Opnemen als partner' }).click()
  await expect(broker.getByText('Het bedrijf is partner.').first()).toBeVisible()
  await broker.getByRole('button', { name: 'Samenbrengen' }).click()
  await expect(broker.getByText('Chipwerk Precisie helpt dit bedrijf.')).toBeVisible()
  await broker.getByRole('button', { name: 'Gé Korst uitnodigen' }).click()
  await expect(broker.getByText('Gé Korst is uitgenodigd.')).toBeVisible()
  await expectAccessible(broker)
  await expectToFit(broker)

  await guest.goto(await letterTo(guest, address, /http\S+uitnodiging\S+/))
  await guest.getByLabel('Hoe heet je?').fill('Gé Korst')
  await guest.getByRole('button', { name: 'Account maken en meedoen' }).click()
  await expect(guest.getByText('Welkom! Je bent nu lid.')).toBeVisible()
  await guest.goto(`${region}/interesse`)
  await guest.getByRole('link', { name: 'Slotenmakerij Sleutelgat' }).click()
  await expect(guest.getByText('Dinsdag om tien uur?')).toBeVisible()
  await expect(guest.getByText('Je doet mee. Fijn!')).toBeVisible()
  await guest.goto(`${region}/consortia`)
  await guest.getByRole('link', { name: fieldlab }).click()
  const row = guest.getByRole('row', { name: /Slotenmakerij Sleutelgat/ })
  await expect(row).toContainText('In gesprek')
})

test('a trade association brings members in, and hears names of who agreed', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const association = await visitor()
  await joinFor(await browserOf('coordinator'), association, 'Werkgeverskring Metaal en Meer')
  await association.goto(`${region}/interesse/voor-leden`)
  await expect(association.getByText('Zagerij Zonderling')).toHaveCount(0)
  const before = await cameBy(association)
  await expectAccessible(association)
  await expectToFit(association)

  const [silent, open] = [await visitor(), await visitor()]
  await comeIn(silent, { via: 'metaalkring', company: 'Zwijgzaam', reach: '0600000001' })
  await expect(silent.getByRole('checkbox')).not.toBeChecked()
  await send(silent)
  await comeIn(open, { via: 'metaalkring', company: 'Spraakzaam', reach: '0600000002' })
  await open.getByLabel('Werkgeverskring Metaal en Meer mag weten').check()
  await send(open)

  await association.reload()
  expect(await cameBy(association)).toBe(before + 2)
  await expect(association.getByText('Spraakzaam')).toBeVisible()
  await expect(association.getByText('Zwijgzaam')).toHaveCount(0)

  await open.getByText('Wis mijn gegevens').click()
  await open.getByRole('button', { name: 'Alles van mij wissen' }).click()
  await expect(open.getByText('Je gegevens zijn gewist.').first()).toBeVisible()
  await association.reload()
  expect(await cameBy(association)).toBe(before + 2)
  await expect(association.getByText('Spraakzaam')).toHaveCount(0)
})

test('a large company offers to be a mentor on its partner page', async ({
  browserOf,
  visitor,
}) => {
  const mentor = await visitor()
  await joinFor(await browserOf('coordinator'), mentor, 'Lumenlijn Systemen')
  await mentor.goto(`${region}/partners`)
  await mentor.getByRole('link', { name: 'Lumenlijn Systemen' }).click()
  await mentor.getByRole('link', { name: 'Mentor zijn' }).click()
  await mentor.getByRole('button', { name: 'Mentor worden' }).click()
  const about = mentor.getByLabel('Waarmee kun je helpen?')
  await expect(about).toHaveAccessibleDescription(/Vertel waarmee/)
  await expectAccessible(mentor)
  await expectToFit(mentor)
  await about.fill('Leren op ploegendienst.')
  await mentor.getByRole('button', { name: 'Mentor worden' }).click()
  await expect(mentor.getByText('Leren op ploegendienst.')).toBeVisible()
})

test('who leads opens and closes a consortium; a competitor reads nothing of who came', async ({
  browserOf,
  visitor,
}) => {
  const leader = await browserOf('consortium')
  await leader.goto(`${region}/consortia`)
  await leader.getByRole('link', { name: fieldlab }).click()
  await leader.getByRole('link', { name: 'Bedrijven', exact: true }).click()
  await leader.getByLabel('Uren per maand').fill('veel')
  await leader.getByRole('button', { name: 'Bladzijde bijwerken' }).click()
  await expect(leader.getByLabel('Uren per maand')).toHaveAccessibleDescription(/heel getal/)
  await leader.getByLabel('Uren per maand').fill('5')
  await leader.getByRole('button', { name: 'Bladzijde bijwerken' }).click()
  await expect(leader.getByText('De openbare bladzijde staat open.').first()).toBeVisible()
  await expectAccessible(leader)
  await expectToFit(leader)
  await leader.getByRole('link', { name: 'Openbare bladzijde' }).click()
  await expect(leader.getByText('5 uur per maand, 6 maanden')).toBeVisible()

  const guest = await visitor()
  await comeIn(guest, { company: 'Geheimzinnig', reach: '0600000003' })
  await send(guest)
  const competitor = await browserOf('coordinator')
  await competitor.goto(`${region}/interesse`)
  await expect(competitor.getByText('Geheimzinnig')).toHaveCount(0)
})

test('pages of the door are accessible and fit a small phone', async ({ browserOf, visitor }) => {
  test.slow()
  const guest = await visitor()
  for (const path of ['/doe-mee', '/doe-mee/kennismaken', '/mijn-link', '/mijn-interesse/niets']) {
    await guest.goto(`${region}${path}`)
    await expectAccessible(guest)
    await expectToFit(guest)
  }
  await expect(guest.getByRole('link', { name: 'Nieuwe link vragen' })).toBeVisible()
  await comeIn(guest, { company: 'Bekeken', reach: '0600000004' })
  await send(guest)
  await expectAccessible(guest)
  await expectToFit(guest)
  const broker = await browserOf('makelaar')
  await broker.goto(`${region}/interesse`)
  await expectAccessible(broker)
  await expectToFit(broker)
})

/** Lets somebody in who speaks for an organisation. */
async function joinFor(coordinator: Page, newcomer: Page, organisation: string): Promise<void> {
  const address = `${organisation.replaceAll(' ', '-').toLowerCase()}@x.example`
  await coordinator.goto(`${region}/beheer/uitnodigingen/nieuw`)
  await coordinator.getByLabel('E-mailadressen').fill(address)
  await coordinator.getByLabel(/namens welke organisatie/i).selectOption(organisation)
  await coordinator.getByRole('button', { name: 'Uitnodigingen versturen' }).click()
  await newcomer.goto(await letterTo(newcomer, address, /http\S+uitnodiging\S+/))
  await newcomer.getByLabel('Hoe heet je?').fill('Sien Secretaris')
  await newcomer.getByRole('button', { name: 'Account maken en meedoen' }).click()
  await expect(newcomer.getByText('Welkom! Je bent nu lid.')).toBeVisible()
}

async function cameBy(association: Page): Promise<number> {
  const heading = association.getByRole('heading', { name: /meldden? zich/ })
  return Number.parseInt((await heading.textContent()) ?? '', 10)
}
