import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import type { Account } from './support/accounts.ts'
import { openConsultation, takePosition } from './support/consultations.ts'
import { call, rosterOf } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const said = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible()

test('a coordinator prepares a consultation, opens it, and organisations are asked', async ({
  browserOf,
}) => {
  const page = await browserOf('coordinator')
  await page.goto('/zuidoost-brabant/agenda/nieuw')
  await page.getByLabel('Titel', { exact: true }).fill('Proefagenda voor een consultatie')
  await page.getByLabel('Eerste jaar').fill('2029')
  await page.getByLabel('Laatste jaar').fill('2030')
  await page.getByLabel('Verbindende ambitie').fill('Samen proberen.')
  await page.getByRole('button', { name: 'Agenda beginnen' }).click()
  await page.waitForURL(/opzet/)
  await page.goto(page.url().replace(/opzet.*/, 'consultatie'))
  await page.getByRole('link', { name: 'Consultatie voorbereiden' }).click()
  await page.getByLabel('Naam van de consultatie').fill('Proefronde')
  await page.getByLabel('Laatste dag').fill('2020-01-01')
  await page.getByRole('button', { name: 'Verder met de vragen' }).click()
  await expect(page.getByLabel('Laatste dag')).toHaveAccessibleDescription(/ligt voor de eerste/)
  await page.getByLabel('Laatste dag').fill('2040-01-01')
  await page.getByRole('button', { name: 'Verder met de vragen' }).click()
  for (const [prompt, choices] of [
    ['Doen jullie mee?', 'Ja\nNee'],
    ['Wat is nodig?', ''],
  ]) {
    await page.getByLabel('Nieuwe vraag').fill(prompt ?? '')
    await page.getByLabel('Antwoorden om uit te kiezen').fill(choices ?? '')
    await page.getByRole('button', { name: 'Vraag toevoegen' }).click()
    await expect(page.getByRole('button', { name: `Weghalen: ${prompt}` })).toBeVisible()
  }
  await page.getByText('Kiezen wie je uitnodigt').click()
  await page.getByLabel('Chipwerk Precisie').uncheck()
  await page.getByRole('button', { name: 'Keuze bewaren' }).click()
  await expect(page.getByText('34 van 35 organisaties worden uitgenodigd')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Consultatie openen' }).click()
  await expect(page.getByText('34 organisaties antwoordden nog niet')).toBeVisible()
  const union = await browserOf('vakbond')
  await union.goto('/zuidoost-brabant')
  await expect(union.getByText('Geef jullie standpunt: Proefronde')).toBeVisible()
  await page.getByRole('button', { name: /herinneren/ }).click()
  await said(page, 'herinnerd op')
  await page.getByRole('button', { name: 'Consultatie sluiten' }).click()
  await said(page, 'Gesloten')
})

test('four organisations answer; one change is taken over, one rejected goes to a vote', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const coordinator = await browserOf('coordinator')
  const base = await openConsultation(coordinator)
  const pages = new Map<Account, Page>()
  const answers: [Account, string, string][] = [
    ['vakbond', 'Steun, mits', 'Mits er contracten komen.'],
    ['lector', 'Steun', ''],
    ['consortium', 'Neutraal', ''],
    ['mkb', 'Bezwaar', ''],
  ]
  for (const [account, stance, reasons] of answers) {
    const page = await browserOf(account)
    pages.set(account, page)
    await page.goto(`${base}/standpunt`)
    await takePosition(page, stance, reasons)
    if (account !== 'mkb') await said(page, 'Het standpunt is ingediend')
  }
  const [union, lector, mkb] = (['vakbond', 'lector', 'mkb'] as const).map(
    (account) => pages.get(account) as Page,
  ) as [Page, Page, Page]
  const why = mkb
    .getByRole('radiogroup', { name: 'De agenda als geheel' })
    .getByLabel('Toelichting')
  await expect(why).toHaveAccessibleDescription(/Schrijf op waarom/)
  await takePosition(mkb, 'Bezwaar', 'Wij hebben geen begeleider.')
  await said(mkb, 'Het standpunt is ingediend')
  await takePosition(mkb, 'Steun, mits', 'Mits iemand ons helpt begeleiden.')
  await said(mkb, 'Het gewijzigde standpunt is ingediend')
  await said(mkb, 'Eerdere standpunten')

  await union.goto(`${base}/tekst`)
  await select(union, 'Grote bedrijven nemen er 500', 'Grote bedrijven nemen er 500')
  await union.getByRole('link', { name: 'Wijziging voorstellen op deze woorden' }).click()
  await union.getByLabel('Dit moet er staan').fill('Grote bedrijven nemen er 600')
  await union.getByLabel('Reden').fill('Zij hebben de ruimte.')
  await union.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await expectAccessible(union)
  await expectToFit(union)
  const accepted = new URL(union.url()).pathname
  await coordinator.goto(accepted)
  await expect(coordinator.getByText('Deze pagina is er niet')).toBeVisible()
  await union.getByRole('button', { name: 'Wijziging indienen' }).click()
  await said(union, 'De wijziging is ingediend')
  await answer(coordinator, accepted, 'Overgenomen', 'Dat kan.')
  await said(coordinator, 'De tekst is meteen aangepast')
  await lector.goto(`${base}/tekst`)
  await said(lector, 'Grote bedrijven nemen er 600 voor hun rekening')

  const plain = await visitor({ javaScriptEnabled: false })
  await plain.context().addCookies(await lector.context().cookies())
  await plain.goto(`${base}/tekst`)
  await plain.getByRole('link', { name: 'Wijziging voorstellen op: In 2028 zijn er 250' }).click()
  await plain.getByLabel('Dit moet er staan').fill('In 2028 zijn er 400 opgeleide begeleiders.')
  await plain.getByLabel('Reden').fill('250 is te weinig voor 800 plekken.')
  await plain.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await plain.getByRole('button', { name: 'Wijziging indienen' }).click()
  const rejected = new URL(plain.url()).pathname
  await answer(coordinator, rejected, 'Niet overgenomen', 'Daar is geen geld voor.')
  await lector.goto(rejected)
  await lector.getByRole('button', { name: 'Stemming vragen' }).click()
  await said(lector, 'De stemming is gevraagd')
  for (const page of [union, mkb]) {
    await page.goto(rejected)
    await page.getByRole('button', { name: 'Stemming steunen' }).click()
    await said(page, 'Je steunt dat er gestemd wordt')
  }
  await expect(mkb.getByText('Komt in stemming')).toBeVisible()
  await coordinator.goto('/zuidoost-brabant')
  await expect(coordinator.getByText(/Breng wijziging \d+ in stemming/)).toBeVisible()

  await test.step('its ballot is accepted, and the text changes along with it', async () => {
    await coordinator.goto(rejected)
    await coordinator.getByRole('button', { name: 'Stemming klaarzetten' }).click()
    await said(coordinator, 'De stemming over de wijziging staat klaar')
    await expectAccessible(coordinator)
    await expectToFit(coordinator)
    await coordinator.getByRole('link', { name: 'Naar de stemming' }).click()
    await said(coordinator, 'In 2028 zijn er 400 opgeleide begeleiders.')
    await decide(coordinator, [await browserOf('bestuurder'), union])
    await coordinator.getByRole('link', { name: 'Naar de wijziging' }).click()
    await coordinator.waitForURL(/consultatie.*wijzigingen/)
    await expect(async () => {
      await coordinator.reload()
      await expect(coordinator.getByText('De tekst is aangepast.')).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 20_000 })
    await lector.goto(`${base}/tekst`)
    await said(lector, 'In 2028 zijn er 400 opgeleide begeleiders.')
    await coordinator.goto('/zuidoost-brabant')
    await expect(coordinator.getByText(/Breng wijziging \d+ in stemming/)).toHaveCount(0)
  })

  await coordinator.goto(`${base}/nota`)
  await coordinator.getByRole('button', { name: 'Nota maken' }).click()
  await said(coordinator, 'Daar is geen geld voor.')
  await said(coordinator, 'Over deze wijziging is gestemd: zij is aangenomen.')
  await expectAccessible(coordinator)
  await coordinator.goto(base)
  const row = coordinator.getByRole('row').filter({ hasText: 'Metaalbewerking Niemandsland' })
  await expect(row).toContainText('Steun, mits')
})

test('an achterban answers a link without an account, for its own organisation only', async ({
  browserOf,
  visitor,
}) => {
  const union = await browserOf('vakbond')
  const base = await openConsultation(union)
  const question = 'Wil jij een leerling begeleiden?'
  await union.goto(`${base}/achterban`)
  await union.getByLabel('Vraag', { exact: true }).fill(question)
  await union.getByRole('button', { name: 'Link maken', exact: true }).click()
  const link = await union.getByLabel('Link voor je achterban').inputValue()

  const member = await visitor({ javaScriptEnabled: false })
  await member.context().setExtraHTTPHeaders({ 'Accept-Language': 'nl' })
  await member.goto(new URL(link).pathname)
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(question)
  await member.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(member.getByText('Kies een antwoord.')).toBeVisible()
  await member.getByRole('radio', { name: 'Een beetje' }).check()
  await member.getByLabel('Wil je iets uitleggen?').fill('Alleen op dinsdag.')
  // An answer within three seconds is a machine's.
  const soonest = Date.now() + 3_100
  const reader = await visitor()
  await reader.goto(new URL(link).pathname)
  await expectAccessible(reader)
  await expectToFit(reader)
  await member.waitForTimeout(Math.max(0, soonest - Date.now()))
  await member.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(member.getByText('Bedankt voor je antwoord')).toBeVisible()
  await union.reload()
  await union.getByText('1 toelichting lezen').click()
  await expect(union.getByText('Alleen op dinsdag.')).toBeVisible()
  for (const account of ['coordinator', 'consortium'] as const) {
    const other = await browserOf(account)
    await other.goto(`${base}/achterban`)
    await expect(other.getByRole('heading', { level: 1 })).toContainText('De achterban van')
    await expect(other.getByText(question)).toHaveCount(0)
  }
  const observer = await browserOf('landelijk')
  const refused = await observer.request.get(`${base}/achterban`)
  expect(refused.status()).toBe(403)
})

test('colleagues share one draft and lose no words', async ({ browserOf }) => {
  const [one, other] = [await browserOf('coordinator'), await browserOf('bestuurder')]
  const base = await openConsultation(one)
  const words = (page: Page) =>
    page.getByRole('radiogroup', { name: 'De agenda als geheel' }).getByLabel('Toelichting')
  for (const page of [one, other]) await page.goto(`${base}/standpunt`)
  await words(one).fill('Van de coördinator.')
  await one.getByRole('button', { name: 'Concept bewaren' }).click()
  await said(one, 'Het concept is bewaard')
  await words(other).fill('Van de wethouder.')
  await other.getByRole('button', { name: 'Concept bewaren' }).click()
  await expect(other.getByText('Marije van Voorbeeld bewaarde intussen:')).toBeVisible()
  await expect(other.getByText('Van de coördinator.')).toBeVisible()
  await expect(words(other)).toHaveValue('Van de wethouder.')
  await words(other).fill('Van ons allebei.')
  await other.getByRole('button', { name: 'Concept bewaren' }).click()
  await said(other, 'Het concept is bewaard')
  await one.reload()
  await expect(words(one)).toHaveValue('Van ons allebei.')
})

test('pages of a consultation are accessible and fit a small phone', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf('vakbond')
  const base = await openConsultation(page)
  const agenda = base.replace(/\/consultatie\/.*/, '')
  await page.goto(base)
  const position = await page
    .getByRole('link', { name: 'Vakbond Sterk in Techniek' })
    .getAttribute('href')
  await page.goto(`${base}/tekst`)
  const propose = await page
    .getByRole('link', { name: /^Wijziging voorstellen op: We maken/ })
    .getAttribute('href')
  const paths = [
    `${agenda}/consultatie`,
    base,
    `${base}/tekst`,
    `${base}/standpunt`,
    position ?? '',
    `${base}/achterban`,
    `${base}/wijzigingen`,
    propose ?? '',
    `${base}/deelname`,
    `${base}/nota`,
  ]
  for (const path of paths) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  const table = await page.request.get(`${base}/standpunten.csv`)
  expect(await table.text()).toContain('Vakbond Sterk in Techniek;Werkenden en vakbonden;Bezwaar')
  const coordinator = await browserOf('coordinator')
  await coordinator.goto(`${agenda}/consultatie/nieuw`)
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
  await coordinator.setViewportSize({ width: 1280, height: 800 })
  await coordinator.goto(`${base}/nota`)
  await coordinator.getByRole('button', { name: /Nota maken|Opnieuw maken/ }).click()
  await expect(coordinator.getByText('De nota is gemaakt.')).toBeVisible()
  await coordinator.getByRole('link', { name: 'Nota bijschaven' }).click()
  await expect(coordinator.getByText('Alles opgeslagen')).toBeVisible()
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
})

/** Answers an amendment as the coordinator; the text changes along with it where it can. */
async function answer(page: Page, path: string, verdict: string, reason: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('radio', { name: verdict, exact: true }).check()
  await page.getByRole('textbox', { name: 'Reden' }).fill(reason)
  await page.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await said(page, 'Het antwoord is vastgelegd')
}

/** Lets two organisations decide on the ballot one stands at, both in favour. */
async function decide(page: Page, voters: [Page, Page]): Promise<void> {
  const ballot = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const kept = ['Centrumgemeente Lichtstad (voorbeeld)', 'Vakbond De Morgenploeg']
  const roster = await rosterOf(page, ballot)
  for (const [name, { organisationId: organisation }] of roster)
    if (!kept.includes(name)) await call(page, 'decisions.removeVoter', { ballot, organisation })
  await page.getByRole('button', { name: 'Stemming openen' }).click()
  await said(page, 'De stemming is open.')
  for (const [place, name] of kept.entries()) {
    const organisation = roster.get(name)?.organisationId
    const vote = { ballot, organisation, choice: 'voor' }
    const cast = await call(voters[place] as Page, 'decisions.castVote', vote)
    expect(cast.status).toBe(200)
  }
  await page.reload()
  await page.getByRole('button', { name: 'Stemming sluiten' }).click()
  await said(page, 'De stemming is gesloten.')
}

/** Selects words within a paragraph, as a reader would. */
async function select(page: Page, paragraph: string, words: string): Promise<void> {
  await page.getByText(paragraph).evaluate((element, chosen) => {
    const text = element.firstChild as Text
    const start = text.data.indexOf(chosen)
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, start + chosen.length)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, words)
}
