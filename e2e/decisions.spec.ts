import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { ask, call, dayIn, prepare, rosterOf } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const gemeente = 'Centrumgemeente Lichtstad (voorbeeld)'
const vakbond = 'Vakbond De Morgenploeg'
const school = 'Hogeschool Zuiderpoort'
const base = '/zuidoost-brabant/besluiten'

test('organisations decide: prepare, open, vote by holder, substitute and proxy, close, settle', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const coordinator = await browserOf('coordinator')
  const alderman = await browserOf('bestuurder')
  const union = await browserOf('vakbond')
  const lector = await browserOf('lector')
  const title = 'Agenda 2027-2030 vaststellen'
  const ballot = await prepare(coordinator, { title, rule: 'meerderheid-per-geleding' })
  const roster = await rosterOf(coordinator, ballot)
  const idOf = (name: string) => roster.get(name)?.organisationId ?? ''
  const cast = (page: typeof union, name: string) =>
    call(page, 'decisions.castVote', { ballot, organisation: idOf(name), choice: 'voor' })

  await test.step('the roster is what the coordinator makes of it', async () => {
    const keep = [gemeente, vakbond, school, 'Chipwerk Precisie']
    for (const [name, { organisationId: organisation }] of roster) {
      if (!keep.includes(name))
        await call(coordinator, 'decisions.removeVoter', { ballot, organisation })
    }
    await coordinator.getByRole('link', { name: 'Lijst aanpassen' }).click()
    await coordinator.getByRole('button', { name: 'Chipwerk Precisie van de lijst halen' }).click()
    await expect(coordinator.getByText('De lijst is aangepast.')).toBeVisible()
    await expect(coordinator.getByRole('table')).toContainText('3 organisaties op de lijst')
    await expectAccessible(coordinator)
    const people = await ask<{ people: { id: string; name: string }[] }>(
      coordinator,
      'partners.get',
      { organisation: idOf(school) },
    )
    const substitute = people.people.find(({ name }) => name === 'Saskia Lectorinck')?.id
    const mandate = roster.get(school)?.mandate
    const named = await call(coordinator, 'partners.nameSubstitute', { mandate, substitute })
    expect(named.status).toBe(200)
  })

  await test.step('before it opens nobody votes', async () => {
    expect((await cast(alderman, gemeente)).refused).toBe('decisions.not-open')
    await coordinator.goto(`${base}/${ballot}`)
    await coordinator.getByRole('button', { name: 'Stemming openen' }).click()
    await expect(coordinator.getByText('De stemming is open.')).toBeVisible()
    await expect(coordinator.getByText(/Hash: [0-9a-f]{64}/)).toBeVisible()
  })

  await test.step('who may not is refused, with a clear sentence', async () => {
    const observer = await browserOf('landelijk')
    expect((await cast(observer, gemeente)).refused).toBe('decisions.observers-do-not-vote')
    expect((await cast(coordinator, gemeente)).refused).toBe('decisions.no-mandate')
    expect((await cast(union, gemeente)).refused).toBe('decisions.not-your-organisation')
    expect((await cast(alderman, 'Chipwerk Precisie')).refused).toBe('decisions.not-on-roster')
    const outsider = await browserOf('buiten')
    expect((await cast(outsider, gemeente)).status).toBe(404)
    await coordinator.goto(`${base}/${ballot}/stemmen`)
    await expect(coordinator.getByText('Je kunt hier nu niet stemmen')).toBeVisible()
  })

  await test.step('the holder votes in three steps, subject to the council', async () => {
    await alderman.goto('/zuidoost-brabant')
    const asked = alderman.getByRole('listitem').filter({ hasText: `Stem over ‘${title}’` })
    await asked.getByRole('link', { name: 'Stem uitbrengen' }).click()
    await expect(alderman.getByText('Stap 1 van 3')).toBeVisible()
    await expectAccessible(alderman)
    await alderman.getByRole('button', { name: 'Verder naar je keuze' }).click()
    await alderman.getByRole('button', { name: 'Verder naar controleren' }).click()
    await expect(alderman.getByText('Kies wat je stemt.')).toBeVisible()
    await alderman.getByRole('radio', { name: /^Voor/ }).check()
    await alderman.getByLabel('Onder voorbehoud?').selectOption('raad')
    await alderman.getByLabel('Uiterlijk op').fill(dayIn(-1))
    await alderman.getByRole('button', { name: 'Verder naar controleren' }).click()
    await expect(alderman.getByLabel('Uiterlijk op')).toHaveAccessibleDescription(/dag is voorbij/)
    await alderman.getByLabel('Uiterlijk op').fill(dayIn(30))
    await expectAccessible(alderman)
    await alderman.getByRole('button', { name: 'Verder naar controleren' }).click()
    await expect(alderman.getByText('Stap 3 van 3')).toBeVisible()
    await expect(alderman.getByText(/Je stemt namens Centrumgemeente.*houder/)).toBeVisible()
    await expect(alderman.getByText(/Iedereen ziet daarna meteen/)).toBeVisible()
    await expectAccessible(alderman)
    await alderman.getByRole('button', { name: 'Stem uitbrengen' }).click()
    await expect(alderman.getByText(`De stem van ${gemeente} is uitgebracht.`)).toBeVisible()
  })

  await test.step('the substitute votes, without JavaScript and on a small phone', async () => {
    const page = await visitor({ javaScriptEnabled: false })
    await page.context().addCookies(await lector.context().cookies())
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${base}/${ballot}/stemmen`)
    await page.getByRole('button', { name: 'Verder naar je keuze' }).click()
    await page.getByRole('radio', { name: /^Voor/ }).check()
    await page.getByLabel('Toelichting').fill('Met de lectoraten erbij.')
    await page.getByRole('button', { name: 'Verder naar controleren' }).click()
    await page.getByRole('button', { name: 'Terug' }).click()
    await expect(page.getByLabel('Toelichting')).toHaveValue('Met de lectoraten erbij.')
    await page.getByRole('button', { name: 'Verder naar controleren' }).click()
    await expect(page.getByText(/als vervanger/)).toBeVisible()
    await page.getByRole('button', { name: 'Stem uitbrengen' }).click()
    await expect(page.getByRole('row', { name: school })).toContainText('vervanger')
  })

  await test.step('who cannot vote gives a proxy, and the other votes by it', async () => {
    await union.goto(`${base}/${ballot}/volmacht`)
    await union.getByLabel('Aan welke organisatie').selectOption(gemeente)
    await union.getByRole('button', { name: 'Volmacht geven' }).click()
    await expect(union.getByText('De volmacht is gegeven.')).toBeVisible()
    await expectAccessible(union)
    await alderman.goto(`${base}/${ballot}/stemmen?namens=${idOf(vakbond)}`)
    await alderman.getByRole('button', { name: 'Verder naar je keuze' }).click()
    await alderman.getByRole('radio', { name: /^Voor/ }).check()
    await alderman.getByRole('button', { name: 'Verder naar controleren' }).click()
    await expect(alderman.getByText(/als met volmacht|met volmacht/).first()).toBeVisible()
    await alderman.getByRole('button', { name: 'Stem uitbrengen' }).click()
    await expect(alderman.getByRole('row', { name: new RegExp(`^${vakbond}`) })).toContainText(
      'Voor',
    )
  })

  await test.step('closed, the outcome tells every geleding and hinges on the council', async () => {
    await coordinator.goto(`${base}/${ballot}`)
    await coordinator.getByRole('button', { name: 'Stemming sluiten' }).click()
    await expect(coordinator.getByText('De stemming is gesloten.')).toBeVisible()
    const result = coordinator.getByRole('region', { name: 'Uitslag' })
    await expect(result).toContainText('Aangenomen onder voorbehoud')
    await expect(result).toContainText('Er deden 3 van de 3 organisaties mee')
    const table = result.getByRole('table')
    for (const geleding of ['Overheid', 'Werkenden en vakbonden', 'Onderwijs en kennis']) {
      await expect(table.getByRole('row', { name: geleding })).toContainText('1')
    }
    await expectAccessible(coordinator)
    await expectToFit(coordinator)
    expect((await cast(alderman, gemeente)).refused).toBe('decisions.not-open')
    await alderman.goto(`${base}/${ballot}`)
    await expectAccessible(alderman)
    await alderman.getByRole('button', { name: 'Stem bevestigen' }).click()
    await expect(alderman.getByText('Vastgelegd wat het voorbehoud geworden is.')).toBeVisible()
    await expect(alderman.getByRole('region', { name: 'Uitslag' })).toContainText(
      'Eerdere uitslagen',
    )
  })

  await test.step('anybody recomputes what is downloaded', async () => {
    const downloading = alderman.waitForEvent('download')
    await alderman.getByRole('link', { name: /Alle gegevens downloaden/ }).click()
    const file = await (await downloading).path()
    const script = path.resolve(import.meta.dirname, '../packages/domain/decisions/recompute.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('outcome 2 is aangenomen')
  })

  await test.step('every refused attempt is among the changes', async () => {
    await coordinator.goto('/zuidoost-brabant/wijzigingen?soort=besluiten')
    const refused = coordinator.getByText(`probeerde te stemmen over ‘${title}’`)
    expect(await refused.count()).toBeGreaterThanOrEqual(6)
  })
})

test('of a sealed ballot nobody sees a vote before it closes', async ({ browserOf }) => {
  const coordinator = await browserOf('coordinator')
  const union = await browserOf('vakbond')
  const ballot = await prepare(coordinator, { title: 'Geheime stemming', seal: true })
  const roster = await rosterOf(coordinator, ballot)
  for (const [name, { organisationId: organisation }] of roster) {
    if (name !== vakbond && name !== gemeente)
      await call(coordinator, 'decisions.removeVoter', { ballot, organisation })
  }
  await call(coordinator, 'decisions.open', { ballot })
  const organisation = roster.get(vakbond)?.organisationId
  const vote = { ballot, organisation, choice: 'tegen', reason: 'Niet zo' }
  expect((await call(union, 'decisions.castVote', vote)).status).toBe(200)
  await coordinator.goto(`${base}/${ballot}`)
  await expect(coordinator.getByText('Gestemd, nog geheim')).toBeVisible()
  expect(await coordinator.content()).not.toContain('Niet zo')
  await union.goto(`${base}/${ballot}`)
  await expect(union.getByText('Niet zo')).toBeVisible()
})

test('a ballot is withdrawn with a reason that everybody reads', async ({ browserOf }) => {
  const coordinator = await browserOf('coordinator')
  const ballot = await prepare(coordinator, { title: 'Toch niet nodig' })
  await coordinator.getByRole('link', { name: 'Stemming intrekken' }).click()
  await coordinator.getByRole('button', { name: 'Stemming intrekken' }).click()
  await expect(coordinator.getByLabel('Reden')).toHaveAccessibleDescription(/paar woorden waarom/)
  await expectAccessible(coordinator)
  await expectToFit(coordinator)
  await coordinator.getByLabel('Reden').fill('De begroting is nog niet rond.')
  await coordinator.getByRole('button', { name: 'Stemming intrekken' }).click()
  const union = await browserOf('vakbond')
  await union.goto(`${base}/${ballot}`)
  await expect(union.getByText('De begroting is nog niet rond.')).toBeVisible()
})

test('a date choice: days asked, answered and answered again, the best day told', async ({
  browserOf,
}) => {
  const lector = await browserOf('lector')
  await lector.goto(`${base}/peilingen/nieuw?soort=datumkeuze`)
  await lector.getByLabel('Vraag').fill('Wanneer spreken we de opzet door?')
  await lector.getByLabel('Dag 1').fill(dayIn(10))
  await lector.getByLabel('Antwoorden kan tot en met').fill(dayIn(5))
  await lector.getByRole('button', { name: 'Vraag stellen' }).click()
  await expect(lector.getByText('Geef minstens twee mogelijkheden.')).toBeVisible()
  await expect(lector.getByLabel('Dag 1')).toHaveValue(dayIn(10))
  await lector.getByLabel('Dag 2').fill(dayIn(11))
  await lector.getByRole('button', { name: 'Vraag stellen' }).click()
  await expect(lector.getByText('De vraag is gesteld.')).toBeVisible()
  const union = await browserOf('vakbond')
  for (const page of [lector, union]) {
    await page.goto(lector.url().replace(/\?.*/, ''))
    const days = page.getByRole('group')
    await days.first().getByLabel('Als het moet').check()
    await days.last().getByLabel('Ja').check()
    await page.getByRole('button', { name: 'Antwoord geven' }).click()
    await expect(page.getByText('Je antwoord is vastgelegd.')).toBeVisible()
  }
  await expect(union.getByRole('row', { name: /Past het best/ })).toContainText(vakbond)
  await expectAccessible(union)
  await expectToFit(union)
})

test('pages of decisions are accessible and fit a small phone', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf('coordinator')
  const ballot = await prepare(page, { title: 'Ter inzage' })
  const { items } = await ask<{ items: { id: string; title: string }[] }>(
    page,
    'decisions.list',
    {},
  )
  const closed = items.find(({ title }) => title.startsWith('Jaarplan'))?.id
  const open = items.find(({ title }) => title.startsWith('Koers'))?.id
  const paths = [
    '',
    '?toon=afgerond',
    '?toon=ingetrokken',
    '/nieuw',
    `/${ballot}`,
    `/${ballot}/aanpassen`,
    `/${ballot}/toelichting`,
    `/${ballot}/lijst`,
    `/${closed}`,
    `/${open}`,
    `/${open}/lijst`,
    `/${open}/volmacht`,
    `/${open}/stemmen`,
    '/peilingen',
    '/peilingen/nieuw',
    '/peilingen/nieuw?soort=datumkeuze',
  ]
  for (const path of paths) {
    await page.goto(`${base}${path}`)
    await expectAccessible(page)
    await expectToFit(page)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
})
