import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { draftAgenda, gemeente, keepOnRoster, school, vakbond } from './support/adoption.ts'
import { ask, call, dayIn } from './support/decisions.ts'
import { writeInRoomOf } from './support/rooms.ts'
import { scriptWeight } from './support/script-weight.ts'
import { expect, test } from './support/test.ts'

const base = '/zuidoost-brabant'
const title = 'Leeragenda van onze regio'
const verifier = path.resolve(import.meta.dirname, '../packages/domain/adoption/verify.ts')

function verify(file: string) {
  return spawnSync(process.execPath, [verifier, file], { encoding: 'utf8' })
}

test('from decision to doorwerking: quorum per geleding, a substitute, a reservation, an adoption that anybody verifies', async ({
  browserOf,
  visitor,
}, testInfo) => {
  test.setTimeout(240_000)
  const coordinator = await browserOf('coordinator')
  const alderman = await browserOf('bestuurder')
  const union = await browserOf('vakbond')
  const lector = await browserOf('lector')
  const agenda = await draftAgenda(coordinator, title)
  const decision = `${base}/agenda/${agenda.id}/besluit`
  let ballot = ''
  let record = ''

  await test.step('the coordinator puts the whole agenda to the vote', async () => {
    await union.goto(decision)
    await expect(union.getByText('De agenda is nog niet voorgelegd')).toBeVisible()
    await expect(union.getByRole('link', { name: 'Ter besluitvorming voorleggen' })).toHaveCount(0)
    await coordinator.goto(decision)
    await coordinator.getByRole('link', { name: 'Ter besluitvorming voorleggen' }).click()
    await expectAccessible(coordinator)
    await expectToFit(coordinator)
    await coordinator.setViewportSize({ width: 1280, height: 900 })
    await coordinator.getByLabel('Vraag').fill('')
    await coordinator.getByRole('button', { name: 'Agenda voorleggen' }).click()
    await expect(coordinator.getByLabel('Vraag')).toHaveAccessibleDescription(/vraag waarover/)
    await coordinator.getByLabel('Vraag').fill('Stellen wij deze agenda vast?')
    await coordinator.getByRole('button', { name: 'Agenda voorleggen' }).click()
    await expect(coordinator.getByText('De agenda is voorgelegd.')).toBeVisible()
    ballot = new URL(coordinator.url()).pathname.split('/').at(-1) ?? ''
    await coordinator.goto(decision)
    await expect(coordinator.getByText('De stemming staat klaar')).toBeVisible()
    await expectAccessible(coordinator)
    await expectToFit(coordinator)
    await coordinator.setViewportSize({ width: 1280, height: 900 })
  })

  const voters = await keepOnRoster(coordinator, ballot, [gemeente, vakbond, school])
  const organisation = (name: string) => voters.get(name) ?? ''
  const cast = (page: typeof union, name: string, more = {}) =>
    call(page, 'decisions.castVote', {
      ballot,
      organisation: organisation(name),
      choice: 'voor',
      ...more,
    })

  await test.step('it opens; from then on nothing of the agenda changes', async () => {
    const { people } = await ask<{
      people: { id: string; name: string; mandates: { id: string; state: string }[] }[]
    }>(coordinator, 'partners.get', { organisation: organisation(school) })
    const substitute = people.find(({ name }) => name === 'Saskia Lectorinck')?.id
    const mandate = people
      .flatMap(({ mandates }) => mandates)
      .find(({ state }) => state === 'in-force')?.id
    const named = await call(coordinator, 'partners.nameSubstitute', { mandate, substitute })
    expect(named.status).toBe(200)
    await coordinator.goto(`${base}/besluiten/${ballot}`)
    await coordinator.getByRole('link', { name: 'Feitenblad' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText('Feitenblad')
    await expect(
      coordinator.getByRole('cell', { name: 'Stelt een ruimte beschikbaar' }),
    ).toBeVisible()
    await expectAccessible(coordinator)
    await expectToFit(coordinator)
    await coordinator.setViewportSize({ width: 1280, height: 900 })
    await coordinator.goto(`${base}/besluiten/${ballot}`)
    await coordinator.getByRole('link', { name: 'Doel: Sneller beginnen' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText('Sneller beginnen')
    await coordinator.goto(`${base}/besluiten/${ballot}`)
    await coordinator.getByRole('button', { name: 'Stemming openen' }).click()
    await expect(coordinator.getByText('De stemming is open.')).toBeVisible()
    const money = { action: agenda.action, source: 'Fonds', amount: '5', certainty: 'zeker' }
    expect((await call(coordinator, 'actions.addMoney', money)).refused).toBe('adoption.decided-on')
  })

  await test.step('holder with a reservation, holder, and substitute vote', async () => {
    const reservation = { for: 'raad', until: dayIn(30) }
    expect((await cast(alderman, gemeente, { reservation })).status).toBe(200)
    expect((await cast(union, vakbond)).status).toBe(200)
    expect((await cast(lector, school)).status).toBe(200)
    await coordinator.goto(`${base}/besluiten/${ballot}`)
    await coordinator.getByRole('button', { name: 'Stemming sluiten' }).click()
    await expect(coordinator.getByText('De stemming is gesloten.')).toBeVisible()
    await coordinator.goto(decision)
    await expect(coordinator.getByText('Voorlopig aangenomen')).toBeVisible()
    await coordinator.getByRole('link', { name: /wie er nog moet bevestigen/ }).click()
    await expect(coordinator.getByRole('region', { name: 'Uitslag' })).toBeVisible()
  })

  await test.step('the council confirms, and the agenda is adopted by itself', async () => {
    await alderman.goto(`${base}/besluiten/${ballot}`)
    await alderman.getByRole('button', { name: 'Stem bevestigen' }).click()
    await expect(alderman.getByText('Vastgelegd wat het voorbehoud geworden is.')).toBeVisible()
    await expect(async () => {
      await coordinator.goto(decision)
      await expect(
        coordinator.getByText('Teksten, doelen, acties en afspraken liggen vast.', {
          exact: false,
        }),
      ).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 60_000 })
    await expectAccessible(coordinator)
    const link = coordinator.getByRole('link', { name: /De vaststelling lezen/ })
    record = (await link.getAttribute('href')) ?? ''
  })

  await test.step('anybody reads the record, without an account and without JavaScript', async () => {
    const page = await visitor({ javaScriptEnabled: false })
    await page.goto(record)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const votes = page.getByRole('region', { name: 'Wie wat stemde' })
    await expect(votes.getByRole('row', { name: gemeente })).toContainText(
      'als de raad het goedvindt',
    )
    await expect(votes.getByRole('row', { name: gemeente })).toContainText('dat is gebeurd')
    await expect(page.getByText('De agenda is aangenomen.')).toBeVisible()
    await expect(page.getByText('Stelt een ruimte beschikbaar')).toBeVisible()
    expect(await page.content()).not.toMatch(/ style="/)
    expect(await scriptWeight(await visitor(), record)).toBeLessThanOrEqual(153 * 1024)
    const link = page.getByRole('link', { name: 'Download als PDF' })
    await expect(async () => {
      await page.goto(record)
      await expect(link).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 60_000 })
    const pdf = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    expect((await pdf.body()).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const lively = await visitor()
    await lively.goto(record)
    await expectAccessible(lively)
    await expectToFit(lively)
  })

  await test.step('the download verifies with one command, and a changed one does not', async () => {
    const answer = await (await visitor()).request.get(`${record}/vaststelling.json`)
    const file = testInfo.outputPath('vaststelling.json')
    writeFileSync(file, await answer.text())
    const held = verify(file)
    expect({ status: held.status, stderr: held.stderr }).toEqual({ status: 0, stderr: '' })
    expect(held.stdout).toContain('Everything is as it was adopted.')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('ruimte', 'kelder'))
    const tampered = verify(file)
    expect(tampered.status).toBe(1)
    expect(tampered.stderr).toContain('hash of the content')
  })

  await test.step('who tries to alter it is refused, and it is on record', async () => {
    const facts = {
      id: agenda.id,
      title: 'Iets anders',
      fromYear: 2027,
      untilYear: 2030,
      ambition: 'Anders.',
    }
    const tries: [string, Record<string, unknown>, string][] = [
      ['agenda.change', facts, 'agenda.closed-in-this-phase'],
      [
        'agenda.renameSpeerpunt',
        { speerpunt: agenda.speerpunt, title: 'Anders' },
        'agenda.closed-in-this-phase',
      ],
      ['goals.withdraw', { goal: agenda.goal }, 'goals.closed-in-this-phase'],
      ['actions.withdraw', { action: agenda.action }, 'actions.closed-in-this-phase'],
      [
        'agenda.movePhase',
        { agenda: agenda.id, to: 'concept', reason: 'Terug' },
        'agenda.no-such-move',
      ],
    ]
    for (const [procedure, input, refused] of tries) {
      expect((await call(coordinator, procedure, input)).refused, procedure).toBe(refused)
    }
    const others: [typeof lector, string, Record<string, unknown>, string][] = [
      [lector, 'agenda.change', facts, 'agenda.keepers-only'],
      [lector, 'goals.withdraw', { goal: agenda.goal }, 'goals.shapers-only'],
      [alderman, 'actions.withdraw', { action: agenda.action }, 'actions.lead-or-keepers-only'],
      [union, 'goals.withdraw', { goal: agenda.goal }, 'goals.closed-in-this-phase'],
    ]
    for (const [page, procedure, input, refused] of others) {
      expect((await call(page, procedure, input)).refused, procedure).toBe(refused)
    }
    await writeInRoomOf(union, { id: agenda.id, document: agenda.text })
    const tried = `probeerde iets te veranderen aan ‘${title}’ en mocht dat niet`
    await expect(async () => {
      await coordinator.goto(`${base}/wijzigingen?soort=agenda`)
      const told = await coordinator.getByText(tried).count()
      expect(told).toBe(tries.length + 1 + others.length + 1)
    }).toPass({ timeout: 10_000 })
    await expect(coordinator.getByText(`Saskia Lectorinck ${tried}`)).toHaveCount(2)
  })

  await test.step('how it goes is open to anybody, from the tenant’s own page', async () => {
    const status = { action: agenda.action, status: 'loopt', reason: '' }
    expect((await call(coordinator, 'actions.recordStatus', status)).status).toBe(200)
    const page = await visitor()
    await page.goto(`${base}/over`)
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByText('0 moeten nog beginnen, 1 lopen')).toBeVisible()
    await expect(page.getByText('Nog niet te zeggen')).toBeVisible()
    await expectAccessible(page)
    await expectToFit(page)
    expect(await (await page.request.get(page.url())).text()).not.toMatch(/ style="/)
  })

  await test.step('doorwerking: the organisation reads what it promised, and by when', async () => {
    await alderman.goto(`${base}/partners/${organisation(gemeente)}/doorwerking`)
    const decided = alderman.getByRole('region', { name: 'Wat er is besloten' })
    await expect(decided.getByRole('link', { name: title, exact: true })).toBeVisible()
    await expect(
      decided.getByRole('listitem').filter({ hasText: 'aangenomen' }).first(),
    ).toContainText('Onze stem: voor')
    await expect(alderman.getByRole('row', { name: /Stelt een ruimte beschikbaar/ })).toContainText(
      '30 juni 2027',
    )
  })

  await test.step('a next edition begins as a copy in concept', async () => {
    await coordinator.goto(decision)
    await coordinator.getByRole('link', { name: 'Nieuwe editie beginnen' }).click()
    await expectAccessible(coordinator)
    await expectToFit(coordinator)
    await coordinator.setViewportSize({ width: 1280, height: 900 })
    await coordinator.getByLabel('Titel').fill('Volgende leeragenda van onze regio')
    await coordinator.getByLabel('Laatste jaar').fill('2029')
    await coordinator.getByRole('button', { name: 'Nieuwe editie beginnen' }).click()
    await expect(coordinator.getByLabel('Laatste jaar')).toHaveAccessibleDescription(/./)
    await coordinator.getByLabel('Laatste jaar').fill('2034')
    await coordinator.getByRole('button', { name: 'Nieuwe editie beginnen' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText(
      'Volgende leeragenda van onze regio',
    )
    await expect(
      coordinator.getByRole('heading', { name: '1. Leren op de werkvloer' }),
    ).toBeVisible()
  })
})
