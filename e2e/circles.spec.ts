import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { make, vakbond } from './support/adoption.ts'
import { ask, dayIn } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const base = '/zuidoost-brabant'
const fieldlab = 'Fieldlab Lijn Zeven'

/** The organisation that who is signed in acts for, with their representation of it. */
async function ownVoice(page: Page, name: RegExp) {
  type Found = { groups: { organisations: { id: string; name: string }[] }[] }
  const { groups } = await ask<Found>(page, 'partners.list', {})
  const organisation = groups
    .flatMap(({ organisations }) => organisations)
    .find((one) => name.test(one.name))
  type Own = { people: { id: string; name: string }[] }
  const { people } = await ask<Own>(page, 'partners.get', { organisation: organisation?.id })
  return { organisation: organisation?.id, people }
}

test('a consortium decides on going on by consent of its own organisations', async ({
  browserOf,
}) => {
  const coordinator = await browserOf('coordinator')
  const leader = await browserOf('consortium')
  const union = await browserOf('vakbond')
  const other = await browserOf('lector')
  const own = await ownVoice(leader, new RegExp(fieldlab))
  const representation = own.people.find(({ name }) => name === 'Pieter Trekker')?.id
  const mandate = { covers: 'Doorgaan of stoppen', startsOn: dayIn(0), endsOn: null }
  await make(coordinator, 'partners.grantMandate', { representation, ...mandate, substitute: null })
  const { id } = await make<{ id: string }>(leader, 'consortia.begin', {
    title: 'Samen opleiden in de bouw',
    question: 'Hoe leiden wij samen op?',
    organisation: own.organisation,
  })
  const { organisation } = await ownVoice(union, new RegExp(vakbond))
  for (const [who, commitment] of [
    [leader, 'in-gesprek'],
    [union, 'toegezegd'],
  ] as const)
    await make(who, 'consortia.commit', { consortium: id, organisation, commitment })

  await leader.goto(`${base}/consortia/${id}`)
  await expect(leader.getByText('Hier is nog niets besloten of gevraagd.')).toBeVisible()
  await leader.getByRole('link', { name: 'Besluit voorleggen' }).click()
  await expect(leader.getByLabel('Regel')).toHaveValue('consent')
  await expectAccessible(leader)
  await expectToFit(leader)
  await leader.setViewportSize({ width: 1280, height: 900 })
  await leader.getByLabel('Titel').fill('Doorgaan naar de aanvraag')
  await leader.getByLabel('Sluit op').fill(dayIn(10))
  await leader.getByRole('button', { name: 'Stemming klaarzetten' }).click()
  await expect(leader.getByLabel('Vraag')).toHaveAccessibleDescription(/vraag/)
  await expect(leader.getByLabel('Titel')).toHaveValue('Doorgaan naar de aanvraag')
  await leader.getByLabel('Vraag').fill('Gaan wij samen door?')
  await leader.getByRole('button', { name: 'Stemming klaarzetten' }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Doorgaan naar de aanvraag')
  const ballot = new URL(leader.url()).pathname
  await expect(leader.getByRole('row', { name: new RegExp(fieldlab) })).toBeVisible()
  await expect(leader.getByRole('row', { name: new RegExp(vakbond) })).toBeVisible()
  await leader.getByRole('button', { name: 'Stemming openen' }).click()
  await expect(leader.getByText('De stemming is open.')).toBeVisible()

  for (const page of [leader, union]) {
    await page.goto(`${ballot}/stemmen`)
    await page.getByRole('button', { name: 'Verder naar je keuze' }).click()
    await page.getByRole('radio', { name: /^Voor/ }).check()
    await page.getByRole('button', { name: 'Verder naar controleren' }).click()
    await page.getByRole('button', { name: 'Stem uitbrengen' }).click()
    await expect(page.getByText(/^De stem van .+ is uitgebracht\.$/)).toBeVisible()
  }
  await leader.goto(ballot)
  await leader.getByRole('button', { name: 'Stemming sluiten' }).click()
  await expect(leader.getByText('De stemming is gesloten.')).toBeVisible()
  await leader.getByRole('link', { name: 'Naar het consortium' }).click()
  const decided = leader.getByRole('region', { name: 'Besluiten en vragen' })
  await expect(decided.getByRole('listitem')).toContainText('Aangenomen')
  await expectAccessible(leader)
  await expectToFit(leader)

  await other.goto(`${base}/consortia/${id}`)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Samen opleiden in de bouw')
  await expect(other.getByRole('link', { name: 'Doorgaan naar de aanvraag' })).toHaveCount(0)
  await expect(other.getByRole('link', { name: 'Besluit voorleggen' })).toHaveCount(0)
  const refused = await other.goto(`${base}/besluiten/nieuw?consortium=${id}`)
  expect(refused?.status()).toBe(403)
})

test('a working group looks for a day, asks only its members, and waits for their answers', async ({
  browserOf,
  visitor,
}) => {
  const coordinator = await browserOf('coordinator')
  const union = await browserOf('vakbond')
  const lector = await browserOf('lector')
  const { items } = await ask<{ items: { id: string; phase: string }[] }>(
    coordinator,
    'agenda.list',
    {},
  )
  const agenda = items.find(({ phase }) => phase === 'uitvoering')?.id
  const name = 'Werkgroep Agendaprikken'
  const { id } = await make<{ id: string }>(coordinator, 'actions.formGroup', { agenda, name })
  type Group = { candidates: { id: string; name: string }[] }
  const { candidates } = await ask<Group>(coordinator, 'actions.group', { group: id })
  for (const who of ['Rachid El Voorman', 'Marije van Voorbeeld']) {
    const membership = candidates.find((one) => one.name === who)?.id
    await make(coordinator, 'actions.addGroupMember', { group: id, membership })
  }

  await union.goto(`${base}/werkgroepen/${id}`)
  await union.getByRole('link', { name: 'Datum kiezen' }).click()
  await expect(union.getByText(`Alleen wie bij ‘${name}’ hoort, antwoordt.`)).toBeVisible()
  await expectAccessible(union)
  await expectToFit(union)
  await union.setViewportSize({ width: 1280, height: 900 })
  await union.getByLabel('Vraag', { exact: true }).fill('Wanneer komen wij bij elkaar?')
  await union.getByLabel('Dag 1').fill(dayIn(14))
  await union.getByLabel('Dag 2').fill(dayIn(15))
  await union.getByLabel('Antwoorden kan tot en met').fill(dayIn(7))
  await union.getByRole('button', { name: 'Vraag stellen' }).click()
  await expect(union.getByText('De vraag is gesteld.')).toBeVisible()
  const poll = new URL(union.url()).pathname
  await expect(
    union.getByRole('region', { name: '2 antwoorden worden nog verwacht' }),
  ).toContainText('Marije van Voorbeeld, Rachid El Voorman')
  await expectAccessible(union)

  await coordinator.goto(base)
  const asked = coordinator
    .getByRole('listitem')
    .filter({ hasText: 'Beantwoord de vraag ‘Wanneer komen wij bij elkaar?’' })
  await asked.getByRole('link', { name: 'Antwoord geven' }).click()
  const page = await visitor({ javaScriptEnabled: false })
  await page.context().addCookies(await coordinator.context().cookies())
  await page.goto(poll)
  for (const day of await page.getByRole('radio', { name: 'Ja', exact: true }).all())
    await day.check()
  await page.getByRole('button', { name: 'Antwoord geven' }).click()
  await expect(page.getByText('Je antwoord is vastgelegd.')).toBeVisible()
  await expect(page.getByRole('region', { name: '1 antwoord wordt nog verwacht' })).toHaveText(
    /Rachid El Voorman/,
  )
  await coordinator.goto(base)
  await expect(asked).toHaveCount(0)

  await lector.goto(poll)
  await expect(lector.getByRole('radio')).toHaveCount(0)
  await lector.getByRole('link', { name: 'Naar de werkgroep' }).click()
  const questions = lector.getByRole('region', { name: 'Besluiten en vragen' })
  await expect(questions.getByRole('link', { name: 'Wanneer komen wij' })).toBeVisible()
  await expect(questions.getByRole('link', { name: 'Datum kiezen' })).toHaveCount(0)
})
