import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { ask, call, dayIn } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const overview = '/zuidoost-brabant/consortia'

/** The organisation that who is signed in speaks for. */
async function voiceOf(page: Page): Promise<string> {
  return (await ask<{ voice: string }>(page, 'consortia.choices', {})).voice
}

/** Begins a consortium as the organisation of who is signed in, and lets others promise to take part. */
async function begin(leader: Page, title: string, partners: Page[]): Promise<string> {
  const organisation = await voiceOf(leader)
  const question = 'Hoe leren vakmensen naast hun werk?'
  await call(leader, 'consortia.begin', { title, question, organisation })
  await leader.goto(overview)
  await leader.getByRole('link', { name: title }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText(title)
  const address = new URL(leader.url()).pathname
  const consortium = address.split('/').at(-1) ?? ''
  for (const partner of partners) {
    const voice = await voiceOf(partner)
    const about = { consortium, organisation: voice }
    for (const [who, commitment] of [
      [leader, 'in-gesprek'],
      [partner, 'toegezegd'],
    ] as const)
      expect(await call(who, 'consortia.commit', { ...about, commitment })).toMatchObject({
        status: 200,
      })
  }
  return address
}

test('three partners explore, judge what it takes, say go by consent, and the phase moves', async ({
  browserOf,
}) => {
  test.slow()
  const leader = await browserOf('vakbond')
  const councillor = await browserOf('bestuurder')
  const company = await browserOf('mkb')
  const address = await begin(leader, 'Leren op de fiets', [councillor, company])
  const consortium = address.split('/').at(-1) ?? ''

  await company.goto(`${address}/verkenning`)
  await company.getByText('Gedeeld doel opschrijven').click()
  await company.getByLabel('Gedeeld doel').fill('Elke vakmens leert een uur per week.')
  await company.getByRole('button', { name: 'Doel vastleggen' }).click()
  await company.getByText('Opschrijven namens Metaalbewerking Niemandsland').click()
  await company.getByLabel('Wat verwachten jullie?').fill('Lassers die blijven.')
  await company.getByLabel('Waar twijfelen jullie aan?').fill('Kost dit een dag in de week?')
  await company.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(company.getByText('Kost dit een dag in de week?').first()).toBeVisible()
  await leader.goto(`${address}/verkenning`)
  await expect(leader.getByText('Lassers die blijven.')).toBeVisible()
  await leader.getByText('Bijeenkomst plannen').first().click()
  await leader.getByRole('button', { name: 'Bijeenkomst plannen' }).click()
  await expect(leader.getByLabel('Dag 1')).toHaveAccessibleDescription(/minstens één dag/)
  await leader.getByLabel('Waar gaat het over?').fill('Kennismaken')
  await leader.getByLabel('Dag 1').fill(dayIn(4))
  await leader.getByLabel('Dag 2').fill(dayIn(5))
  await leader.getByRole('button', { name: 'Bijeenkomst plannen' }).click()
  await expect(leader.getByRole('link', { name: 'Dagen kiezen' })).toBeVisible()
  await leader.getByText('Verslag toevoegen').click()
  await leader.getByLabel('Gehouden op').fill(dayIn(0))
  await leader.getByLabel('Metaalbewerking Niemandsland').check()
  await leader.getByLabel('Wat leverde het op?').fill('Iedereen wil verder.')
  await leader.getByLabel('Hoe nu verder?').selectOption('We gaan verder')
  await expectAccessible(leader)
  await expectToFit(leader)
  await leader.getByRole('button', { name: 'Verslag vastleggen' }).click()
  await expect(leader.getByText('Aanwezig: Metaalbewerking Niemandsland')).toBeVisible()

  await leader.getByRole('link', { name: 'We gaan door' }).click()
  await leader.getByLabel('Besluit gepland op').fill('2020-01-01')
  await leader.getByRole('button', { name: 'Besluit voorbereiden' }).click()
  await expect(leader.getByLabel('Besluit gepland op')).toHaveAccessibleDescription(/vanaf vandaag/)
  await leader.getByLabel('Besluit gepland op').fill(dayIn(20))
  await leader.getByRole('button', { name: 'Besluit voorbereiden' }).click()
  await leader.getByText('Eigen criterium toevoegen').click()
  await leader.getByLabel('Criterium', { exact: true }).fill('Elk bedrijf levert één mentor')
  await leader.getByRole('button', { name: 'Criterium toevoegen' }).click()
  await expect(leader.getByText('Elk bedrijf levert één mentor').first()).toBeVisible()

  await company.goto(`${address}/fasen`)
  await company.getByLabel('Beoordelen: Elk bedrijf levert één mentor').click()
  await company.getByLabel('Hoe staat het ervoor?').last().selectOption('Voldaan')
  await company.getByLabel('Opmerking').last().fill('Wij leveren er twee.')
  await company.getByRole('button', { name: 'Oordeel vastleggen' }).last().click()
  await expect(company.getByText(/Wij leveren er twee. \(Ellen Niemandsland/)).toBeVisible()
  type Found = { gate: { criteria: { id: string; state: string }[]; ballot: { id: string } } }
  const steps = () => ask<Found>(leader, 'gates.steps', { consortium })
  for (const { id: criterion, state } of (await steps()).gate.criteria)
    if (state === 'open')
      await call(leader, 'gates.judge', { consortium, criterion, state: 'met', remark: '' })

  await leader.reload()
  await expect(
    leader.getByText(/Kunnen nog niet stemmen.*Metaalbewerking Niemandsland/),
  ).toBeVisible()
  await expectAccessible(leader)
  await expectToFit(leader)
  await leader.getByLabel('Hoe besluiten jullie?').selectOption(/Met consent/)
  await leader.getByLabel('Stemmen tot en met').fill(dayIn(7))
  await leader.getByRole('button', { name: 'Voorleggen aan de partners' }).click()
  await expect(leader.getByText('0 van de 2 organisaties stemden.')).toBeVisible()
  const { id: ballot } = (await steps()).gate.ballot
  const outsider = await browserOf('consortium')
  expect((await outsider.goto(`/zuidoost-brabant/besluiten/${ballot}`))?.status()).toBe(404)
  expect((await outsider.goto(`${address}/fasen`))?.status()).toBe(403)
  for (const who of [leader, councillor])
    expect(
      await call(who, 'decisions.castVote', {
        ballot,
        organisation: await voiceOf(who),
        choice: 'voor',
      }),
    ).toMatchObject({ status: 200 })
  await leader.reload()
  await leader.getByRole('button', { name: 'Stemming sluiten' }).click()
  await expect(leader.getByText('Jullie gaan door naar de volgende fase.')).toBeVisible()
  await company.goto(`${address}/fasen`)
  await expect(company.getByText('Door: Vraagstuk → Verkenning')).toBeVisible()
  await expect(company.locator('[aria-current="step"]')).toHaveText('Verkenning')
})

test('a consortium stops with its reasons and what was learned, without JavaScript, and begins again', async ({
  browserOf,
  visitor,
}) => {
  const leader = await browserOf('consortium')
  const address = await begin(leader, 'Proef die stopt', [])
  const plain = await visitor({ javaScriptEnabled: false })
  await plain.context().addCookies(await leader.context().cookies())
  await plain.goto(`${address}/stoppen`)
  await plain.getByLabel('Wat gaf de doorslag?').fill('Geen machine vrij.')
  await plain.getByRole('button', { name: 'Consortium stoppen' }).click()
  await expect(
    plain.getByRole('group', { name: 'Waarom stoppen jullie?' }),
  ).toHaveAccessibleDescription(/minstens één reden/)
  await expect(plain.getByLabel('Wat gaf de doorslag?')).toHaveValue('Geen machine vrij.')
  await plain.getByLabel('Geen tijd of mensen').check()
  await plain.getByLabel('Wat heb je geleerd?').fill('Reserveer eerst de machine.')
  await leader.goto(`${address}/stoppen`)
  await expectAccessible(leader)
  await expectToFit(leader)
  await plain.getByRole('button', { name: 'Consortium stoppen' }).click()
  await expect(plain.getByText('Reserveer eerst de machine.')).toBeVisible()
  await plain.goto(`${overview}?fase=gestopt`)
  await expect(plain.getByRole('link', { name: 'Proef die stopt' })).toBeVisible()
  await plain.goto(`${address}/fasen`)
  await plain.getByLabel('Waarom?').fill('Er is een machine.')
  await plain.getByRole('button', { name: 'Opnieuw beginnen' }).click()
  await expect(plain.getByText('Opnieuw begonnen: Gestopt → Vraagstuk')).toBeVisible()
})

test('a hidden consortium is there for its insiders alone', async ({ browserOf }) => {
  const leader = await browserOf('consortium')
  const address = await begin(leader, 'In stilte', [])
  await leader.goto(`${address}/zichtbaarheid`)
  await expectAccessible(leader)
  await expectToFit(leader)
  await leader.getByRole('button', { name: 'Consortium verbergen' }).click()
  await expect(leader.getByText('Dit consortium is verborgen.')).toBeVisible()
  const coordinator = await browserOf('coordinator')
  expect((await coordinator.goto(address))?.status()).toBe(404)
  await coordinator.goto(`${overview}/criteria`)
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
  const list = coordinator.getByLabel('Criteria na Uitvoering')
  await list.fill('Eén\nEén')
  await coordinator.getByRole('button', { name: 'Lijst bewaren na Uitvoering' }).click()
  await expect(list).toHaveAccessibleDescription(/staat er al/)
  await list.fill('De resultaten zijn gedeeld')
  await coordinator.getByRole('button', { name: 'Lijst bewaren na Uitvoering' }).click()
  await expect(list).toHaveAccessibleDescription(/is aangepast/)
})

test('a list with a fault brings nothing in; put right it brings in all', async ({ browserOf }) => {
  test.slow()
  const broker = await browserOf('makelaar')
  const table = (phase: string) =>
    `Consortium;Vraagstuk;Fase;Trekker;Partner;Toezegging
Ingevoerd lab;Hoe komt dit erin?;${phase};Fieldlab Lijn Zeven;Metaalbewerking Niemandsland;Actief
;;;;Houtwerf Nergens;In gesprek
Tweede lab;En dit?;Verkenning;;;
`
  const handIn = async (content: string | Buffer, name: string) => {
    await broker.goto(`${overview}/invoeren`)
    const buffer = Buffer.from(content)
    await broker.getByLabel('Bestand').setInputFiles({ name, mimeType: 'text/csv', buffer })
    await broker.getByRole('button', { name: 'Bestand inlezen' }).click()
  }
  await broker.goto(overview)
  await broker.getByRole('link', { name: 'Invoeren uit een bestand' }).click()
  await expectAccessible(broker)
  await expectToFit(broker)
  await handIn(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'plaatje.xlsx')
  await expect(broker.getByText('Dit is geen Excel- of CSV-bestand')).toBeVisible({
    timeout: 30_000,
  })
  await handIn(table('Bezig'), 'lijst.csv')
  await expect(
    broker.getByRole('row', { name: /2.*Fase.*Bezig.*Deze fase kennen we niet/ }),
  ).toBeVisible({
    timeout: 30_000,
  })
  await expect(broker.getByRole('button', { name: /invoeren/ })).toHaveCount(0)
  await handIn(table('Uitvoering'), 'lijst.csv')
  await expect(broker.getByText('2 consortia gevonden')).toBeVisible({ timeout: 30_000 })
  await expectAccessible(broker)
  await expectToFit(broker)
  await broker.getByRole('button', { name: '2 consortia invoeren' }).click()
  await expect(broker.getByRole('alert')).toContainText('Er is niets ingevoerd.')
  await broker.getByLabel('Houtwerf Nergens').selectOption('Mkb-bedrijf')
  await broker.getByRole('button', { name: '2 consortia invoeren' }).click()
  await expect(broker.getByText('De consortia zijn ingevoerd.')).toBeVisible()
  await broker.getByRole('link', { name: 'Ingevoerd lab' }).click()
  await expect(broker.getByRole('row', { name: /Houtwerf Nergens/ })).toContainText('In gesprek')
})
