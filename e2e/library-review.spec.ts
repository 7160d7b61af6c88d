import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { editorOf, goToEnd } from './support/agendas.ts'
import { expect, test } from './support/test.ts'

const there = 'drechtsteden'

test('somebody else reads an item before it comes out, with its text; then it is published', async ({
  browserOf,
}) => {
  test.slow()
  const [coordinator, lector] = [await browserOf('buiten'), await browserOf('lector')]
  await coordinator.goto(`/${there}/beheer/instellingen`)
  await coordinator.getByLabel('Iemand anders leest mee').check()
  await coordinator.getByRole('button', { name: 'Opslaan' }).click()
  await expect(coordinator.getByText('De instellingen zijn opgeslagen.').first()).toBeVisible()

  const title = 'Scheepslassers leren van elkaar'
  const item = await add(lector, there, { title, visibility: 'tenant' })
  const page = `/${there}/kennis/${item}`
  await lector.goto(page)
  await lector.getByRole('button', { name: 'Publiceren' }).click()
  await expect(lector.getByText('Vraag eerst iemand om het te lezen.')).toBeVisible()
  await lector.getByRole('button', { name: 'Schrijf hem samen' }).click()
  await expect(lector.getByRole('textbox', { name: `Tekst van ${title}` })).toContainText(
    'Wat kun je hier morgen mee?',
  )
  await expect(lector.getByText('8 van 120 woorden. Dit leest makkelijk.')).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.goto(page)
  await lector.getByLabel('Wie vraag je?').selectOption('Kees van Overoever')
  await lector.getByRole('button', { name: 'Vragen' }).click()
  await expect(lector.getByText('Wordt gelezen').first()).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)

  await coordinator.goto(`/${there}`)
  const task = coordinator.getByRole('listitem').filter({ hasText: `Lees ‘${title}’` })
  await task.getByRole('link', { name: 'Lezen' }).click()
  await coordinator.getByLabel('Kan dit zo naar buiten?').selectOption('Nog niet')
  await coordinator.getByRole('button', { name: 'Bewaren' }).click()
  await expect(coordinator.getByLabel('Opmerkingen')).toHaveAccessibleDescription(/Zeg wat er nog/)
  await coordinator.getByLabel('Opmerkingen').fill('Voor welke werf is dit?')
  await coordinator.getByRole('button', { name: 'Bewaren' }).click()
  await expect(coordinator.getByText('Bewaard. De schrijvers lezen het.').first()).toBeVisible()

  await lector.goto(page)
  await expect(lector.getByText('Voor welke werf is dit?')).toBeVisible()
  await lector.getByLabel('Wat deden jullie ermee?').fill('Dat staat nu bij de context.')
  await lector.getByRole('button', { name: 'Antwoorden' }).click()
  await expect(lector.getByText('Dat staat nu bij de context.')).toBeVisible()
  await coordinator.goto(page)
  await coordinator.getByLabel('Kan dit zo naar buiten?').selectOption('Akkoord')
  await coordinator.getByRole('button', { name: 'Bewaren' }).click()
  await expect(coordinator.getByText('Akkoord').first()).toBeVisible()
  await lector.goto(page)
  await expect(lector.getByText('Wie het las, is akkoord.')).toBeVisible()
  await lector.getByRole('button', { name: 'Publiceren' }).click()
  await expect(lector.getByText('Het is gepubliceerd.').first()).toBeVisible()
  await expect(lector.getByText('Versie 1 ·')).toBeVisible()

  const revised = `${title}, herzien`
  await post(lector, 'library.change', {
    ...facts,
    tenant: there,
    item,
    title: revised,
    visibility: 'tenant',
  })
  await lector.goto(page)
  await expect(lector.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(lector.getByRole('heading', { name: 'Voorstel tot herziening' })).toBeVisible()
  await lector.getByText('Iemand vragen om mee te lezen').click()
  await lector.getByLabel('Wie vraag je?').selectOption('Kees van Overoever')
  await lector.getByRole('button', { name: 'Vragen' }).click()
  await expect(lector.getByText('Leest nog')).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
  await coordinator.goto(page)
  await expect(coordinator.getByText(revised)).toBeVisible()
  await coordinator.getByLabel('Kan dit zo naar buiten?').selectOption('Akkoord')
  await coordinator.getByRole('button', { name: 'Bewaren' }).click()
  await expect(coordinator.getByText('Bewaard. De schrijvers lezen het.').first()).toBeVisible()
  await lector.goto(page)
  await lector.getByRole('button', { name: 'Herziening publiceren' }).click()
  await expect(lector.getByRole('heading', { level: 1 })).toHaveText(revised)
  await switchReviews(coordinator, false)
})

test('a next edition of a synthesis waits until somebody else read what changed', async ({
  browserOf,
}) => {
  test.slow()
  const [coordinator, lector] = [await browserOf('buiten'), await browserOf('lector')]
  const begun = { title: 'Wat weten we van meesters?', purpose: 'Een stuk.', visibility: 'tenant' }
  const { id: collection } = await post(lector, 'collections.begin', { tenant: there, ...begun })
  const here = `/${there}/kennis/verzamelingen/${collection}`
  const source = await add(lector, there, { title: 'Meesters op de werf', visibility: 'tenant' })
  await post(lector, 'collections.save', { tenant: there, collection, item: source })
  const input = { tenant: there, collection }
  const { document } = await post(lector, 'collections.beginSynthesis', input)
  await lector.goto(`${here}/schrijven/${document}`)
  const editor = await editorOf(lector)
  await goToEnd(editor)
  await editor.pressSequentially('Een meester helpt.')
  await expect(lector.getByText('Alles opgeslagen')).toBeVisible()
  const first = { plainSummary: 'Zet er een meester naast.', visibility: 'tenant' }
  const { item } = await post(lector, 'collections.publish', {
    tenant: there,
    collection,
    ...first,
  })
  await switchReviews(coordinator, true)
  const words = 'Wie een meester heeft, blijft.'
  await post(lector, 'collections.addFinding', { ...input, words })

  await lector.goto(`${here}/publiceren`)
  await expect(lector.getByText('Iemand anders leest deze editie eerst.')).toBeVisible()
  await lector.getByRole('button', { name: 'Voorleggen' }).click()
  await expect(lector.getByText('De nieuwe editie ligt klaar als voorstel.').first()).toBeVisible()
  const page = `/${there}/kennis/${item}`
  await lector.goto(page)
  await lector.getByLabel('Wie vraag je?').selectOption('Kees van Overoever')
  await lector.getByRole('button', { name: 'Vragen' }).click()
  await expect(lector.getByText('Leest nog')).toBeVisible()

  await coordinator.goto(page)
  await expect(coordinator.getByRole('insertion').filter({ hasText: words })).toBeVisible()
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
  const say = { tenant: there, item, verdict: 'nog-niet', remarks: 'Hoe lang?' }
  await post(coordinator, 'libraryReview.say', say)
  await lector.goto(here)
  await expect(lector.getByText('Er zijn opmerkingen.')).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
  await lector.getByRole('link', { name: 'Naar het voorstel' }).click()
  await lector.getByLabel('Wat deden jullie ermee?').fill('Een jaar.')
  await lector.getByRole('button', { name: 'Antwoorden' }).click()
  await expect(lector.getByText('Een jaar.')).toBeVisible()
  await post(coordinator, 'libraryReview.say', { ...say, verdict: 'akkoord', remarks: '' })
  await lector.goto(page)
  await expect(lector.getByText('Editie 1 van')).toBeVisible()
  await lector.getByRole('button', { name: 'Herziening publiceren' }).click()
  await expect(lector.getByText('Editie 2 van')).toBeVisible()
  await expect(lector.getByRole('rowheader', { name: words })).toBeVisible()
  await switchReviews(coordinator, false)
})

test('what the network shares is read by members elsewhere alone; it leads to its author', async ({
  browserOf,
  visitor,
}) => {
  const lector = await browserOf('lector')
  const here = 'zuidoost-brabant'
  const title = 'Kanteling in de keten'
  const item = await add(lector, here, { title, visibility: 'netwerk' })
  await post(lector, 'library.publish', { tenant: here, item })
  const page = `/${here}/over/kennis/${item}`
  const elsewhere = await browserOf('buiten')
  await elsewhere.goto('/drechtsteden/kennis?zoek=kanteling+keten')
  await elsewhere.getByRole('link', { name: 'Ook uit andere regio’s' }).click()
  const found = elsewhere
    .getByRole('listitem')
    .filter({ has: elsewhere.locator(`a[href="${page}"]`) })
  await expect(found).toContainText('Uit Zuidoost-Brabant')
  await expectAccessible(elsewhere)
  await expectToFit(elsewhere)
  await found.getByRole('link', { name: title }).click()
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(new URL(elsewhere.url()).pathname).toBe(page)
  expect((await (await visitor()).goto(page))?.status()).toBe(404)

  await lector.goto(`/${here}/kennis/${item}`)
  await lector.getByRole('link', { name: 'Saskia Lectorinck' }).click()
  await expect(lector.getByRole('heading', { level: 1 })).toHaveText('Saskia Lectorinck')
  await expect(lector.getByRole('link', { name: title })).toBeVisible()
  await expect(
    lector.getByRole('link', { name: 'De eerste honderd dagen van een zij-instromer' }).first(),
  ).toBeVisible()
  await expectAccessible(lector)
  await expectToFit(lector)
})

const facts = {
  kind: 'handreiking',
  on: '2026-05-01',
  people: 'Saskia Lectorinck 0000-0002-1825-0097',
  plainSummary: 'Zet een vaste meester naast wie nieuw is.',
  abstract: 'Zes werkplaatsen probeerden het een jaar lang.',
}

async function add(
  page: Page,
  tenant: string,
  about: { title: string; visibility: string },
): Promise<string> {
  const { id } = await post(page, 'library.add', { tenant, ...facts, ...about })
  return id
}

/** Whether items are read by somebody else first. */
async function switchReviews(page: Page, reviewsLibrary: boolean): Promise<void> {
  const input = encodeURIComponent(JSON.stringify({ json: { tenant: there } }))
  const asked = await page.request.get(`/api/trpc/tenancy.settings?input=${input}`)
  const settings = { ...(await asked.json()).result.data.json, tenant: there }
  await post(page, 'tenancy.changeSettings', { ...settings, reviewsLibrary })
}

async function post(page: Page, procedure: string, input: object) {
  const answer = await page.request.post(`/api/trpc/${procedure}`, { data: { json: input } })
  expect(answer.ok()).toBe(true)
  return (await answer.json()).result.data.json
}
