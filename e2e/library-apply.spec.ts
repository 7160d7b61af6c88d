import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { make } from './support/adoption.ts'
import { editorOf, goToEnd } from './support/agendas.ts'
import { ask } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const library = '/zuidoost-brabant/kennis'
/** The browser of the tests calls itself one without windows, which counts as a robot. */
const reader = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** An item of the lector that is out; answers its id. */
async function publish(page: Parameters<typeof make>[0], title: string, more: object = {}) {
  const facts = { kind: 'les', title, on: '2026-10-01', plainSummary: 'Begin klein.', ...more }
  const { id } = await make<{ id: string }>(page, 'library.add', facts)
  await make(page, 'library.publish', { item: id })
  return id
}

test('a company stands behind an item, asks its makers in private, follows them, and its question goes on', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const lector = await browserOf('lector')
  const item = await publish(lector, 'Lassers leren van hun eigen fouten', {
    visibility: 'openbaar',
    themes: ['leervermogen'],
  })
  const company = await browserOf('mkb')
  await company.goto(`${library}/${item}`)
  await company.getByText('Wij staan hierachter').first().click()
  await company.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(company.getByLabel('Waarom?')).toHaveAccessibleDescription(/in één zin waarom/)
  await company.getByLabel('Waarom?').fill('Zo ging het bij ons ook.')
  await company.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(company.getByText('Zo ging het bij ons ook.').first()).toBeVisible()

  await company.getByText('Vraag het de makers').click()
  await company.getByLabel('Je vraag').fill('Mag ons logo erop?')
  await company.getByLabel('Alleen de makers').check()
  await company.getByRole('button', { name: 'Vraag stellen' }).click()
  await expect(company.getByText('Alleen jullie en de makers')).toBeVisible()
  const broker = await browserOf('makelaar')
  await broker.goto(`${library}/${item}`)
  await expect(broker.getByText('Mag ons logo erop?')).toHaveCount(0)

  await company.request.get(`${library}/${item}`, { headers: { 'user-agent': reader } })
  await lector.goto('/zuidoost-brabant')
  await lector
    .getByRole('listitem')
    .filter({ hasText: 'vraagt iets over ‘Lassers leren' })
    .getByRole('link', { name: 'Vraag beantwoorden' })
    .click()
  await lector.getByText('Antwoorden', { exact: true }).click()
  await lector.getByLabel('Je antwoord').fill('Graag zelfs.')
  await lector.getByRole('button', { name: 'Antwoord plaatsen' }).click()
  await expect(lector.getByText('Graag zelfs.').first()).toBeVisible()
  await expect(lector.getByRole('cell', { name: '1' })).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)

  await make(company, 'library.tellUse', {
    item,
    effect: 'Minder afkeur.',
    question: 'Werkt dit ook bij robots?',
  })
  await company.goto(`${library}/${item}`)
  await company.getByRole('button', { name: 'Als vraagstuk inbrengen' }).click()
  await expect(company.getByText('Het is nu een vraagstuk.').first()).toBeVisible()
  await company.getByText('Volgen', { exact: true }).click()
  await company.getByRole('button', { name: 'Volgen Leervermogen' }).click()
  await expect(company.getByText('Je volgt dit nu.').first()).toBeVisible()
  await company.getByRole('link', { name: 'Alles wat je volgt' }).click()
  await expect(company.getByRole('link', { name: 'Lassers leren' })).toBeVisible()
  await expectAccessible(company)
  await expectToFit(company)
  await company.goto(`${library}?thema=leervermogen`)
  await expect(company.getByText('Je volgt dit', { exact: true })).toBeVisible()
  await expectAccessible(company)
  await expectToFit(company)
  await company.goto('/zuidoost-brabant/partners')
  const school = company.getByRole('link', { name: 'Hogeschool Zuiderpoort' }).first()
  const office = (await school.getAttribute('href'))?.split('/').at(-1) ?? ''
  await company.goto(`${library}/auteurs/${office}`)
  await company.getByRole('button', { name: 'Volgen Hogeschool Zuiderpoort', exact: true }).click()
  await expect(company.getByText('Je volgt dit', { exact: true })).toBeVisible()
  await expectAccessible(company)
  await expectToFit(company)
  await company.getByRole('button', { name: 'Niet meer volgen Hogeschool Zuiderpoort' }).click()
  await expect(
    company.getByRole('button', { name: 'Volgen Hogeschool Zuiderpoort', exact: true }),
  ).toBeVisible()
  await company.goto(`${library}/volgen`)
  await company.getByRole('button', { name: 'Geen e-mail meer' }).click()
  await expect(company.getByText('Je krijgt geen e-mail. Wat nieuw is')).toBeVisible()
  await company.goto('/zuidoost-brabant')
  await expect(company.getByRole('heading', { name: 'Nieuw bij wat je volgt' })).toBeVisible()

  const stop = await visitor()
  await stop.goto('/zuidoost-brabant/over/kennis/berichten/019a0000-0000-7000-8000-000000000000')
  await expectAccessible(stop)
  await expectToFit(stop)
  await stop.getByRole('button', { name: 'Stoppen met deze e-mail' }).click()
  await expect(stop.getByRole('alert')).toContainText('Deze link hoort bij geen bericht')
})

test('a lector gathers items, writes a synthesis that cites them, and publishes it; what somebody may not see is left out', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const lector = await browserOf('lector')
  const open = await publish(lector, 'Kort oefenen helpt', { visibility: 'openbaar' })
  const shut = await publish(lector, 'Lang oefenen helpt niet')
  await lector.goto(`${library}/verzamelingen/nieuw`)
  await lector.getByRole('button', { name: 'Verzameling beginnen' }).click()
  await expect(lector.getByLabel('Naam')).toHaveAccessibleDescription(/een naam/)
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.getByLabel('Naam').fill('Wat weten we van oefenen?')
  await lector.getByLabel('Wie ziet haar?').selectOption('Openbaar')
  await lector.getByRole('button', { name: 'Verzameling beginnen' }).click()
  await expect(lector.getByRole('heading', { level: 1 })).toHaveText('Wat weten we van oefenen?')
  const collection = new URL(lector.url()).pathname.split('/').at(-1) ?? ''
  const here = `${library}/verzamelingen/${collection}`
  await lector.goto(`${library}/${open}`)
  await lector.getByRole('button', { name: 'Bewaren in ‘Wat weten we' }).click()
  await expect(lector.getByText('Het zit in de verzameling.').first()).toBeVisible()
  await make(lector, 'collections.save', { collection, item: shut, note: 'Maar één bedrijf.' })

  await lector.goto(here)
  await lector.getByLabel('De bevinding').fill('Oefenen helpt.')
  await lector.getByRole('button', { name: 'Toevoegen' }).click()
  await lector.locator('summary', { hasText: 'Oefenen helpt.' }).click()
  await lector.getByLabel('Deze bron').first().selectOption('Steunt')
  await lector.getByLabel('Deze bron').nth(1).selectOption('Spreekt tegen')
  await lector.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(lector.getByText('Hierover spreken bronnen elkaar tegen')).toBeVisible()
  await lector.getByRole('button', { name: 'Maak er een vraagstuk van Oefenen helpt.' }).click()
  await expect(lector.getByText('Het vraagstuk is gesteld.').first()).toBeVisible()
  await expect(lector.getByRole('rowheader').getByText('Nieuw')).toBeVisible()
  await lector.getByRole('link', { name: 'Naar het vraagstuk' }).click()
  await lector.getByRole('link', { name: 'Wat weten we van oefenen?' }).click()
  await lector.getByRole('button', { name: 'Synthese beginnen' }).click()
  const editor = await editorOf(lector)
  await goToEnd(editor)
  await editor.pressSequentially('Oefenen helpt')
  await lector.keyboard.press('Control+Alt+b')
  const which = lector.getByRole('dialog', { name: 'Bron noemen' })
  await which.getByLabel('Welke bron?').fill('kort')
  await expect(which.getByRole('listitem')).toHaveCount(1)
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.keyboard.press('Enter')
  await editor.pressSequentially(', niet altijd [2].')
  await expect(lector.getByText('Alles opgeslagen')).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.goto(`${here}/wijzigen`)
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.goto(here)
  await expect(lector.getByRole('link', { name: '1', exact: true })).toHaveAttribute(
    'href',
    '#bron-1',
  )
  await expect(lector.getByRole('link', { name: 'Bron 1, plek 1' })).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.getByRole('link', { name: 'Publiceer als stuk' }).click()
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.getByLabel('Wat kun je hier morgen mee?').fill('Oefen elke dag tien minuten.')
  await lector.getByLabel('Wie ziet het').selectOption('Openbaar')
  await lector.getByRole('button', { name: 'Publiceren' }).click()
  await expect(lector.getByText('De synthese is gepubliceerd.').first()).toBeVisible()
  const item = new URL(lector.url()).pathname.split('/').at(-1)

  const company = await browserOf('mkb')
  await company.goto(`${library}/${open}`)
  await expect(company.getByRole('heading', { name: 'Aangehaald in' })).toBeVisible()
  const anybody = await visitor()
  for (const address of [`verzamelingen/${collection}`, item]) {
    await anybody.goto(`/zuidoost-brabant/over/kennis/${address}`)
    await expect(anybody.getByText('Oefenen helpt [1], niet altijd [2].')).toBeVisible()
    await expect(anybody.getByRole('link', { name: 'Kort oefenen helpt' })).toBeVisible()
    await expect(anybody.getByText('Lang oefenen helpt niet')).toHaveCount(0)
    await expect(anybody.getByText('Maar één bedrijf.')).toHaveCount(0)
    await expectAccessible(anybody)
    await expectToFit(anybody)
  }
  await company.goto(`${library}/verzamelingen`)
  await expect(company.getByRole('link', { name: 'Wat weten we van oefenen?' })).toBeVisible()
  await expectAccessible(company)
  await expectToFit(company)
  const { items } = await ask<{ items: { title: string }[] }>(company, 'collections.list', {})
  expect(items.length).toBeGreaterThan(1)

  await lector.goto(here)
  await lector.locator('summary', { hasText: 'Verzameling verwijderen' }).click()
  await lector.getByRole('button', { name: 'Verwijderen', exact: true }).click()
  await expect(lector.getByText('Deze verzameling is verwijderd.').first()).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
  await company.reload()
  await expect(company.getByRole('link', { name: 'Wat weten we van oefenen?' })).toHaveCount(0)
  await lector.getByRole('button', { name: 'Terughalen' }).click()
  await expect(lector.getByText('De verzameling is er weer.').first()).toBeVisible()
})
