import { addMoney, leaveAction, recordOutcome, recordStatus } from '@voortent/domain/actions'
import { addMoneyInput } from '@voortent/domain/actions/contract'
import { movePhase, renameSpeerpunt, rightsOnText } from '@voortent/domain/agenda'
import { settleReservation, withdrawBallot } from '@voortent/domain/decisions'
import { hashText } from '@voortent/domain/documents'
import { recordMeasurement } from '@voortent/domain/goals'
import { recordMeasurementInput } from '@voortent/domain/goals/contract'
import { beforeAll, expect, test } from 'vitest'
import { inDays, inTime } from '../../decisions/testing/council.ts'
import { adoptAgenda, getDecision, listBallotsToAdopt, requireCurrentEdition } from '../index.ts'
import {
  agendaToDecide,
  close,
  foundRegion,
  idOf,
  open,
  put,
  type Region,
  saying,
  vote,
} from '../testing/region.ts'

let region: Region

beforeAll(async () => {
  region = await foundRegion('vaststellen')
})

const decision = (agenda: string) =>
  region.as(region.coordinator, (scope) => getDecision(scope, { agenda }))
const adopt = (ballot: string) =>
  region.as(region.coordinator, (scope) => adoptAgenda(scope, ballot))

test('an agenda is put to the vote whole: every text and a feitenblad are bound', async () => {
  const { as, coordinator, gemeente } = region
  const agenda = await agendaToDecide(region)
  await expect(
    as(gemeente, () => put({ ...region, coordinator: gemeente }, agenda.id)),
  ).rejects.toMatchObject({
    code: 'tenancy.coordinators-only',
  })
  const { ballot } = await put(region, agenda.id)
  await expect(put(region, agenda.id)).rejects.toMatchObject({ code: 'adoption.already-put' })
  await open(region, ballot)
  const found = await decision(agenda.id)
  expect(found.stage).toBe('open')
  const texts = await as(coordinator, ({ tx }) =>
    tx.ballotText.findMany({
      where: { ballotId: ballot },
      orderBy: { position: 'asc' },
      select: { name: true, hash: true, version: { select: { frozenAt: true } } },
    }),
  )
  expect(texts.map(({ name }) => name)).toEqual([
    'De ambitie',
    'Speerpunt: Techniek',
    'Speerpunt: Zorg',
    'Doel: Sneller starten',
    'Actie: Open werkplaats',
    'Feitenblad',
  ])
  expect(texts[0]?.hash).toBe(hashText(saying('Wij leren samen.')))
  expect(texts.every(({ version }) => version?.frozenAt)).toBe(true)
  const facts = await as(coordinator, ({ tx }) =>
    tx.document.findFirstOrThrow({
      where: { subjectType: 'agenda-edition' },
      select: { plainText: true },
    }),
  )
  for (const words of [
    '40,5',
    '2030: 70',
    'School vaststellen',
    '12.500',
    '30 juni 2027',
    'vast bedrag',
  ]) {
    expect(facts.plainText).toContain(words)
  }
})

test('what changed since it was put to the vote keeps the ballot from opening', async () => {
  const { as, coordinator } = region
  const agenda = await agendaToDecide(region)
  const { ballot } = await put(region, agenda.id)
  await as(coordinator, (scope) =>
    addMoney(
      scope,
      addMoneyInput.parse({
        action: agenda.action,
        source: 'Rijk',
        amount: '1',
        certainty: 'gehoopt',
      }),
    ),
  )
  expect((await decision(agenda.id)).stage).toBe('outdated')
  await expect(
    as(coordinator, (scope) => requireCurrentEdition(scope, ballot)),
  ).rejects.toMatchObject({ code: 'adoption.changed-since' })
  await as(coordinator, (scope) => withdrawBallot(scope, { ballot, reason: 'Er kwam geld bij' }))
  expect(await decision(agenda.id)).toMatchObject({ stage: 'withdrawn', may: { put: true } })
  const again = await put(region, agenda.id)
  await as(coordinator, (scope) => requireCurrentEdition(scope, again.ballot))
  expect((await decision(agenda.id)).edition?.number).toBe(2)
})

test('a definite yes adopts the agenda, once, with hashes over content, record and whole', async () => {
  const { as, coordinator, gemeente, vakbond, schoolToo, mkb } = region
  const agenda = await agendaToDecide(region)
  const { ballot } = await put(region, agenda.id, { quorumPerGeleding: 100 })
  await open(region, ballot)
  for (const who of [gemeente, vakbond, schoolToo, mkb]) await vote(region, who, ballot, 'voor')
  expect(await adopt(ballot)).toBeNull()
  await close(region, ballot)
  const due = await listBallotsToAdopt(region.database)
  expect(due).toContainEqual({ tenantId: coordinator.tenantId, ballotId: ballot })
  const made = await adopt(ballot)
  expect(made).not.toBeNull()
  expect(await adopt(ballot)).toBeNull()
  const left = await listBallotsToAdopt(region.database)
  expect(left.map(({ ballotId }) => ballotId)).not.toContain(ballot)
  const found = await decision(agenda.id)
  expect(found).toMatchObject({
    stage: 'adopted',
    agenda: { phase: 'vastgesteld' },
    edition: { adoption: { id: made?.id } },
  })
  const row = await as(coordinator, ({ tx }) =>
    tx.adoption.findFirstOrThrow({ where: { id: made?.id ?? '' } }),
  )
  for (const hash of [row.hash, row.contentHash, row.recordHash])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(row.contentHash).toBe(found.edition?.hash)
  const told = await as(coordinator, ({ tx }) =>
    tx.event.findMany({ where: { subjectId: agenda.id, type: 'agenda.adopted' } }),
  )
  expect(told).toHaveLength(1)
  expect(
    await as(coordinator, (scope) =>
      rightsOnText(scope, { subjectType: 'speerpunt', subjectId: agenda.speerpunt }),
    ),
  ).toBe('read')
})

test('a reservation that decides keeps it provisional until it is settled', async () => {
  const { as, gemeente, vakbond } = region
  const agenda = await agendaToDecide(region)
  const { ballot } = await put(region, agenda.id, { reservations: 'lapses' })
  await open(region, ballot)
  await vote(region, gemeente, ballot, 'voor', { for: 'raad', until: inDays(30) })
  await vote(region, vakbond, ballot, 'onthouding')
  await close(region, ballot)
  expect((await decision(agenda.id)).stage).toBe('provisional')
  expect(await adopt(ballot)).toBeNull()
  const settled = { ballot, organisation: idOf(gemeente), kind: 'confirmed', note: '' } as const
  await as(gemeente, (scope) => settleReservation(scope, settled), inTime(12))
  expect(await adopt(ballot)).not.toBeNull()
  expect((await decision(agenda.id)).stage).toBe('adopted')
})

test('a no leaves the agenda where it is, free to be changed and put again', async () => {
  const { as, coordinator, gemeente, vakbond } = region
  const agenda = await agendaToDecide(region)
  const { ballot } = await put(region, agenda.id)
  await open(region, ballot)
  await vote(region, gemeente, ballot, 'tegen')
  await vote(region, vakbond, ballot, 'tegen')
  await close(region, ballot)
  expect(await adopt(ballot)).toBeNull()
  expect(await decision(agenda.id)).toMatchObject({
    stage: 'rejected',
    agenda: { phase: 'besluitvorming' },
    may: { put: true },
  })
  await as(coordinator, (scope) =>
    addMoney(
      scope,
      addMoneyInput.parse({
        action: agenda.action,
        source: 'Rijk',
        amount: '1',
        certainty: 'gehoopt',
      }),
    ),
  )
  const back = { agenda: agenda.id, to: 'concept', reason: 'Terug naar de tafel' } as const
  await as(coordinator, (scope) => movePhase(scope, back))
  const name = { speerpunt: agenda.speerpunt, title: 'Techniek en bouw' }
  await as(coordinator, (scope) => renameSpeerpunt(scope, name))
})

test('how it goes is told after adoption: status, money, measurements, promises, who leaves', async () => {
  const { as, coordinator, gemeente, vakbond } = region
  const agenda = await agendaToDecide(region)
  const { ballot } = await put(region, agenda.id)
  await open(region, ballot)
  await vote(region, gemeente, ballot, 'voor')
  await vote(region, vakbond, ballot, 'voor')
  await close(region, ballot)
  await adopt(ballot)
  await as(coordinator, async (scope) => {
    await recordStatus(scope, { action: agenda.action, status: 'loopt', reason: '' })
    await addMoney(
      scope,
      addMoneyInput.parse({
        action: agenda.action,
        source: 'Rijk',
        amount: '1',
        certainty: 'zeker',
      }),
    )
    await recordOutcome(scope, { promise: agenda.promise, outcome: 'kept', reason: '' })
    await leaveAction(scope, {
      action: agenda.action,
      organisation: idOf(vakbond),
      reason: 'Fusie',
    })
    await recordMeasurement(
      scope,
      recordMeasurementInput.parse({ goal: agenda.goal, measuredOn: inDays(0), value: '41' }),
    )
    await movePhase(scope, { agenda: agenda.id, to: 'uitvoering', reason: '' })
  })
})
