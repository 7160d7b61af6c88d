import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { gemeente, keepOnRoster, make, school, vakbond } from './support/adoption.ts'
import { editorOf, goToEnd } from './support/agendas.ts'
import { takePosition } from './support/consultations.ts'
import { ask, call, dayIn } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const base = '/zuidoost-brabant'
const title = 'Reisagenda Leren en Werken 2027-2030'
const verifier = path.resolve(import.meta.dirname, '../packages/domain/adoption/verify.ts')

test('an agenda from first letters to doorwerking: drafted by two organisations, consulted with four, decided, adopted, verified', async ({
  browserOf,
  visitor,
}, testInfo) => {
  test.setTimeout(300_000)
  const coordinator = await browserOf('coordinator')
  const alderman = await browserOf('bestuurder')
  const union = await browserOf('vakbond')
  const lector = await browserOf('lector')
  const partner = await browserOf('mkb')
  const { id: agenda } = await make<{ id: string }>(coordinator, 'agenda.create', {
    title,
    fromYear: 2027,
    untilYear: 2030,
    ambition: 'Iedereen leert door.',
  })
  const { id: speerpunt, documentId: text } = await make<{ id: string; documentId: string }>(
    coordinator,
    'agenda.addSpeerpunt',
    { agenda, title: 'Leren op de werkvloer' },
  )
  const reads = (page: Page) => page.goto(`${base}/agenda/${agenda}`)

  await test.step('two organisations write in one text', async () => {
    const writing = `${base}/agenda/${agenda}/schrijven/${text}`
    for (const page of [coordinator, union]) await page.goto(writing)
    const [here, there] = [await editorOf(coordinator), await editorOf(union)]
    await here.pressSequentially('In 2030 zijn er 300 leerplekken.')
    await expect(there).toContainText('300 leerplekken.')
    await goToEnd(there)
    await there.press('Enter')
    await there.pressSequentially('De helft is voor wie geen diploma heeft.')
    await expect(here).toContainText('geen diploma heeft.')
    await expect(union.getByText('Alles opgeslagen')).toBeVisible()
    for (const page of [coordinator, union]) await reads(page)
  })

  const { id: consultation } = await make<{ id: string }>(coordinator, 'consultation.create', {
    agenda,
    title: 'Kunnen jullie hiermee verder?',
    intro: '',
    opensOn: dayIn(0),
    closesOn: dayIn(20),
    supportersNeeded: 1,
    parts: [text],
  })
  await make(coordinator, 'consultation.open', { id: consultation })
  const consulting = `${base}/agenda/${agenda}/consultatie/${consultation}`

  await test.step('four organisations take a position', async () => {
    const answers: [Page, string, string][] = [
      [alderman, 'Steun', ''],
      [union, 'Steun, mits', 'Mits er begeleiding is.'],
      [lector, 'Neutraal', ''],
      [partner, 'Bezwaar', 'Wij hebben geen plek.'],
    ]
    for (const [page, stance, reasons] of answers) {
      await page.goto(`${consulting}/standpunt`)
      await takePosition(page, stance, reasons)
      await expect(page.getByText('Het standpunt is ingediend')).toBeVisible()
    }
  })

  const proposes = async (page: Page, passage: string, proposed: string) => {
    const { parts } = await ask<{ parts: { id: string }[] }>(page, 'consultation.texts', {
      id: consultation,
    })
    const { id } = await make<{ id: string }>(page, 'consultation.draftAmendment', {
      part: parts[0]?.id,
      passage,
      place: null,
      proposed,
      reason: 'Zo past het bij wat wij zien.',
    })
    await make(page, 'consultation.submitAmendment', { amendment: id })
    return id
  }

  await test.step('one change is taken over, in the text at once', async () => {
    const amendment = await proposes(union, '300 leerplekken', '400 leerplekken')
    const verdict = { verdict: 'overgenomen', reason: 'Dat kan.', adopted: '', apply: true }
    await make(coordinator, 'consultation.answerAmendment', { amendment, ...verdict })
    await reads(lector)
    await expect(lector.getByText('In 2030 zijn er 400 leerplekken.')).toBeVisible()
  })

  await test.step('one is rejected, pushed to a vote by its proposer, and carried', async () => {
    const amendment = await proposes(lector, 'De helft', 'Twee derde')
    const verdict = { verdict: 'niet', reason: 'Dat is te veel.', adopted: '', apply: false }
    await make(coordinator, 'consultation.answerAmendment', { amendment, ...verdict })
    await make(lector, 'consultation.requestVote', { amendment })
    await make(union, 'consultation.supportAmendment', { amendment })
    await coordinator.goto(`${consulting}/wijzigingen/${amendment}`)
    await coordinator.getByRole('button', { name: 'Stemming klaarzetten' }).click()
    await coordinator.getByRole('link', { name: 'Naar de stemming' }).click()
    await coordinator.waitForURL(/besluiten/)
    const ballot = new URL(coordinator.url()).pathname.split('/').at(-1) ?? ''
    const voters = await keepOnRoster(coordinator, ballot, [gemeente, vakbond])
    await coordinator.reload()
    await coordinator.getByRole('button', { name: 'Stemming openen' }).click()
    await expect(coordinator.getByText('De stemming is open.')).toBeVisible()
    for (const [page, name] of [
      [alderman, gemeente],
      [union, vakbond],
    ] as const) {
      const organisation = voters.get(name)
      const vote = { ballot, organisation, choice: 'voor' }
      expect((await call(page, 'decisions.castVote', vote)).status).toBe(200)
    }
    await coordinator.reload()
    await coordinator.getByRole('button', { name: 'Stemming sluiten' }).click()
    await expect(async () => {
      await reads(lector)
      await expect(lector.getByText('Twee derde is voor wie geen diploma heeft.')).toBeVisible({
        timeout: 500,
      })
    }).toPass({ timeout: 30_000 })
  })

  await test.step('the agenda is decided on: quorum per geleding, a substitute, a reservation', async () => {
    await make(coordinator, 'consultation.close', { id: consultation })
    await make(coordinator, 'agenda.movePhase', { agenda, to: 'besluitvorming' })
    await coordinator.goto(`${base}/agenda/${agenda}/besluit`)
    await coordinator.getByRole('link', { name: 'Ter besluitvorming voorleggen' }).click()
    await coordinator.getByLabel('Vraag').fill('Stellen wij deze agenda vast?')
    await coordinator.getByLabel('Quorum per geleding, in procenten').fill('100')
    await coordinator.getByRole('button', { name: 'Agenda voorleggen' }).click()
    await expect(coordinator.getByText('De agenda is voorgelegd.')).toBeVisible()
  })
  const ballot = new URL(coordinator.url()).pathname.split('/').at(-1) ?? ''
  const voters = await keepOnRoster(coordinator, ballot, [gemeente, vakbond, school])
  const organisation = (name: string) => voters.get(name) ?? ''

  await test.step('three geledingen vote, one by its substitute, one with a reservation', async () => {
    await nameSubstitute(coordinator, organisation(school), 'Saskia Lectorinck')
    await coordinator.reload()
    await coordinator.getByRole('button', { name: 'Stemming openen' }).click()
    await expect(coordinator.getByText('De stemming is open.')).toBeVisible()
    const votes: [Page, string, object][] = [
      [alderman, gemeente, { reservation: { for: 'raad', until: dayIn(30) } }],
      [union, vakbond, {}],
      [lector, school, {}],
    ]
    for (const [page, name, more] of votes) {
      const vote = { ballot, organisation: organisation(name), choice: 'voor', ...more }
      expect((await call(page, 'decisions.castVote', vote)).status, name).toBe(200)
    }
    const outsider = { ballot, organisation: organisation(vakbond), choice: 'tegen' }
    expect((await call(partner, 'decisions.castVote', outsider)).status).toBe(403)
    await coordinator.reload()
    await coordinator.getByRole('button', { name: 'Stemming sluiten' }).click()
    await expect(coordinator.getByText('De stemming is gesloten.')).toBeVisible()
    await alderman.goto(`${base}/besluiten/${ballot}`)
    await alderman.getByRole('button', { name: 'Stem bevestigen' }).click()
    await expect(alderman.getByText('Vastgelegd wat het voorbehoud geworden is.')).toBeVisible()
  })

  await test.step('it is adopted with the text as four organisations left it, and verifies', async () => {
    const link = coordinator.getByRole('link', { name: /De vaststelling lezen/ })
    await expect(async () => {
      await coordinator.goto(`${base}/agenda/${agenda}/besluit`)
      await expect(link).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    const record = (await link.getAttribute('href')) ?? ''
    const anybody = await visitor({ javaScriptEnabled: false })
    await anybody.goto(record)
    await expect(anybody.getByText('In 2030 zijn er 400 leerplekken.')).toBeVisible()
    await expect(anybody.getByText('Twee derde is voor wie geen diploma heeft.')).toBeVisible()
    const file = testInfo.outputPath('vaststelling.json')
    writeFileSync(file, await (await anybody.request.get(`${record}/vaststelling.json`)).text())
    const held = spawnSync(process.execPath, [verifier, file], { encoding: 'utf8' })
    expect({ status: held.status, stderr: held.stderr }).toEqual({ status: 0, stderr: '' })
  })

  await test.step('nothing of it changes any more, and the organisation reads what it means', async () => {
    const rename = { speerpunt, title: 'Anders' }
    const renamed = await call(coordinator, 'agenda.renameSpeerpunt', rename)
    expect(renamed.refused).toBe('agenda.closed-in-this-phase')
    await union.goto(`${base}/partners/${organisation(vakbond)}/doorwerking`)
    const decided = union.getByRole('region', { name: 'Wat er is besloten' })
    await expect(decided.getByRole('link', { name: title, exact: true })).toBeVisible()
  })
})

/** Gives the mandate of an organisation a substitute, by name. */
async function nameSubstitute(page: Page, organisation: string, name: string): Promise<void> {
  type Voice = { id: string; name: string; mandates: { id: string; state: string }[] }
  const { people } = await ask<{ people: Voice[] }>(page, 'partners.get', { organisation })
  const mandates = people.flatMap((voice) => voice.mandates)
  await make(page, 'partners.nameSubstitute', {
    mandate: mandates.find(({ state }) => state === 'in-force')?.id,
    substitute: people.find((voice) => voice.name === name)?.id,
  })
}
