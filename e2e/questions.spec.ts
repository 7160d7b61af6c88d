import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const overview = '/zuidoost-brabant/vraagstukken'
const form = '/zuidoost-brabant/vraag'
const phone = { width: 390, height: 844 }

/** People read before they send; who does not is taken for a robot. */
const reading = 3_200

async function ask(page: Page, words: string, reach: string): Promise<string> {
  await page.goto(form)
  await page.getByLabel('Wat wil je weten of oplossen?').fill(words)
  await page.getByLabel('Bedrijf of KvK-nummer').fill('Lijstenmakerij Verstek')
  await page.getByLabel('E-mail of telefoon').fill(reach)
  await page.waitForTimeout(reading)
  await page.getByRole('button', { name: 'Vraag versturen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je vraag is binnen')
  return new URL(page.url()).pathname
}

test('a company asks on a phone, a broker sharpens it with them, and an exploration begins', async ({
  visitor,
  browserOf,
}) => {
  test.slow()
  const words = 'Wie leert ons houtbewerken met een robot naast de oude zaagbank?'
  const company = await visitor()
  await company.setViewportSize(phone)
  await company.goto(form)
  // Three fields, and how to be reached for who wants that.
  await expect(company.locator('main').getByRole('textbox')).toHaveCount(4)
  await company.getByRole('button', { name: 'Vraag versturen' }).click()
  await expect(company.getByLabel('Wat wil je weten of oplossen?')).toHaveAccessibleDescription(
    /Schrijf op wat je wilt weten/,
  )
  await expectAccessible(company)
  await expectToFit(company)
  const link = await ask(company, words, 'lijst@verstek.example')

  const broker = await browserOf('makelaar')
  await broker.goto(`${overview}?zoek=houtbewerken`)
  await broker
    .getByRole('link', { name: /Wie leert ons houtbewerken/ })
    .last()
    .click()
  await expect(broker.getByText('lijst@verstek.example')).toBeVisible()
  const address = new URL(broker.url()).pathname
  await broker.getByLabel('Bericht').fill('Om welke robot gaat het?')
  await broker.getByRole('button', { name: 'Bericht versturen' }).click()
  await expect(broker.getByRole('list').getByText('Om welke robot gaat het?')).toBeVisible()
  await broker.getByText('Aanscherping voorstellen').click()
  await broker.getByLabel('Titel').fill('Houtbewerken met een robot')
  await broker
    .getByLabel('De vraag in één zin')
    .fill('Hoe leren houtbewerkers werken met een robot?')
  await broker.getByRole('button', { name: 'Voorstel sturen' }).click()
  await expect(broker.getByText('Wacht op de vrager')).toBeVisible()
  await broker.getByRole('link', { name: 'Indelen' }).click()
  await broker.getByLabel('Motivatie').check()
  await broker.getByLabel('Creatieve industrie').check()
  await expectAccessible(broker)
  await expectToFit(broker)
  await broker.getByRole('button', { name: 'Indeling bewaren' }).click()
  await expect(broker.getByText('Creatieve industrie')).toBeVisible()
  await expect(broker.getByRole('heading', { name: 'Lijkt op' })).toBeVisible()

  const member = await browserOf('mkb')
  expect((await member.goto(address))?.status()).toBe(404)

  await company.goto(link)
  await expect(company.getByText('Om welke robot gaat het?')).toBeVisible()
  await company.getByText('Nee, ik zeg het anders').click()
  await company.getByLabel('Zo zeg ik het').fill('Hoe leren wij zagen met een robot?')
  await company.getByRole('button', { name: 'Mijn woorden versturen' }).click()
  await expect(company.getByText('De makelaar leest je woorden.')).toBeVisible()
  await expectAccessible(company)
  await expectToFit(company)

  await broker.goto(address)
  await broker.getByRole('button', { name: 'Verbetering overnemen' }).click()
  await expect(broker.getByText('Akkoord', { exact: true })).toBeVisible()
  await broker.getByText('Organisaties vragen').first().click()
  await broker.getByLabel('Metaalbewerking Niemandsland').check()
  await broker.getByRole('button', { name: 'Organisaties vragen' }).click()
  await expect(broker.getByText('Nog geen antwoord')).toBeVisible()

  await member.goto(address)
  await expect(member.getByText('lijst@verstek.example')).toHaveCount(0)
  await expect(member.getByText(words)).toHaveCount(0)
  await member.getByRole('button', { name: 'Wij denken mee' }).click()
  await expect(member.getByText('Je antwoord is vastgelegd.')).toBeVisible()

  await broker.goto(`${address}/verkenning`)
  await expectAccessible(broker)
  await expectToFit(broker)
  await broker.getByRole('button', { name: 'Verkenning beginnen' }).click()
  await expect(broker.getByRole('heading', { level: 1 })).toHaveText('Houtbewerken met een robot')
  await expect(broker.locator('dd').getByText('Verkenning', { exact: true })).toBeVisible()
  await expect(broker.getByRole('row', { name: /Niemandsland/ })).toContainText('Geïnteresseerd')
  await company.goto(link)
  await expect(company.getByText('Een groep gaat aan de slag met je vraag.').first()).toBeVisible()
})

test('asking, agreeing and erasing work without JavaScript; another link shows nothing of it', async ({
  visitor,
  browserOf,
}) => {
  const words = 'Hoe leren wij vergulden aan wie dat nog nooit deed?'
  const plain = await visitor({ javaScriptEnabled: false })
  const link = await ask(plain, words, '')
  const other = await visitor({ javaScriptEnabled: false })
  const otherLink = await ask(other, 'Mag het ook over koffie gaan?', '')
  await expect(other.getByText(words)).toHaveCount(0)
  expect((await other.goto(`${link}x`))?.status()).toBe(404)
  expect((await other.goto(otherLink.replace('zuidoost-brabant', 'drechtsteden')))?.status()).toBe(
    404,
  )

  const broker = await browserOf('makelaar')
  await broker.goto(`${overview}?zoek=vergulden`)
  await broker
    .getByRole('link', { name: /vergulden/ })
    .last()
    .click()
  await broker.getByText('Aanscherping voorstellen').click()
  await broker.getByLabel('Titel').fill('Vergulden leren')
  await broker.getByLabel('De vraag in één zin').fill('Hoe leert een beginner vergulden?')
  await broker.getByRole('button', { name: 'Voorstel sturen' }).click()
  await expect(broker.getByText('Wacht op de vrager')).toBeVisible()

  await plain.goto(link)
  await plain.getByRole('button', { name: 'Ja, dit is mijn vraag' }).click()
  await expect(plain.getByText('Je vraag is duidelijk.').first()).toBeVisible()
  await plain.getByLabel('Wil je iets vragen of vertellen?').fill('Bel mij maar.')
  await plain.getByRole('button', { name: 'Bericht versturen' }).click()
  await expect(plain.getByText('Bel mij maar.')).toBeVisible()
  await plain.getByText('Mijn gegevens wissen').click()
  await plain.getByRole('button', { name: 'Alles wissen' }).click()
  expect((await plain.goto(link))?.status()).toBe(404)
})

test('a member asks for their organisation, a broker writes one down, and both fit a small phone', async ({
  browserOf,
}) => {
  test.slow()
  const member = await browserOf('mkb')
  await member.goto(`${overview}/nieuw`)
  await member.getByLabel('Wat wil je weten of oplossen?').fill('Waar leert iemand graveren?')
  await expectAccessible(member)
  await expectToFit(member)
  await member.getByRole('button', { name: 'Vraagstuk stellen' }).click()
  await expect(member.getByText('Een makelaar antwoordt binnen vijf werkdagen.')).toBeVisible()
  await expectAccessible(member)
  await expectToFit(member)

  const broker = await browserOf('makelaar')
  await broker.goto(`${overview}/nieuw`)
  await broker.getByLabel('Wat wil je weten of oplossen?').fill('Wie helpt ons met emailleren?')
  await broker.getByRole('button', { name: 'Vraagstuk opschrijven' }).click()
  await expect(broker.getByLabel('Naam of KvK-nummer')).toHaveAccessibleDescription(
    /vul de naam van het bedrijf in/,
  )
  await expectAccessible(broker)
  await expectToFit(broker)
  await broker.getByLabel('Naam of KvK-nummer').fill('Emaille Oost')
  await broker.getByRole('button', { name: 'Vraagstuk opschrijven' }).click()
  await expect(broker.getByRole('heading', { level: 1 })).toHaveText(/emailleren/)
  await broker.getByText('Direct beantwoorden').click()
  await broker.getByLabel('Antwoord', { exact: true }).fill('Bel de vakschool.')
  await broker.getByRole('button', { name: 'Antwoord geven' }).click()
  await expect(broker.getByText('Beantwoord', { exact: true }).first()).toBeVisible()
  await broker.goto(`${overview}?status=beantwoord`)
  await expect(broker.getByRole('link', { name: /emailleren/ })).toBeVisible()
  await expectAccessible(broker)
  await expectToFit(broker)
})
