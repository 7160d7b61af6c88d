import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Database, openDatabase, withDoor } from '@voortent/database'
import { hashText } from '@voortent/domain/documents'
import { beforeAll, expect, test } from 'vitest'
import {
  attendBallot,
  type BallotExport,
  exportBallot,
  getBallot,
  getOutcome,
  listDueBallots,
  openBallot,
  settleReservation,
  withdrawBallot,
} from './index.ts'
import { type Council, foundCouncil, inDays, inTime } from './testing/council.ts'

let council: Council
let owner: Database

beforeAll(async () => {
  council = await foundCouncil('sluiten')
  owner = openDatabase(council.database.ownerUrl)
  return () => owner.close()
})

const view = (ballot: string, who = council.coordinator) =>
  council.as(who, (scope) => getBallot(scope, { ballot }))
const attend = (ballot: string, at: Date) =>
  council.as(council.coordinator, (scope) => attendBallot(scope, ballot), at)

test('opening freezes the texts it binds, with their hash, and who may vote', async () => {
  const { as, coordinator, layOutText, prepare } = council
  const document = await layOutText('Wij leren samen.')
  const ballot = await prepare({ texts: [{ document, name: 'Speerpunt 1' }] })
  await as(coordinator, (scope) => openBallot(scope, { ballot }))
  const opened = await view(ballot)
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Wij leren samen.' }] }]
  expect(opened.texts).toEqual([
    { document, name: 'Speerpunt 1', hash: hashText({ type: 'doc', content }) },
  ])
  expect(opened.voters.map(({ holder, geleding, weight }) => [holder, geleding, weight])).toEqual([
    ['gemeente', 'overheid', 1],
    ['school', 'onderwijs', 1],
    ['vakbond', 'werkenden', 1],
    ['mkb', 'bedrijven', 1],
  ])
  for (const sql of [
    `UPDATE ballot SET decision = 'consent' WHERE id = '${ballot}'`,
    `UPDATE ballot SET quorum = 0 WHERE id = '${ballot}'`,
    `UPDATE ballot_text SET hash = 'x' WHERE ballot_id = '${ballot}'`,
    `DELETE FROM ballot_text WHERE ballot_id = '${ballot}'`,
    `DELETE FROM ballot WHERE id = '${ballot}'`,
  ]) {
    await expect(owner.pool.query(sql), sql).rejects.toMatchObject({ code: 'VT001' })
  }
})

test('it asks the holders, reminds once who did not vote, and closes by the clock', async () => {
  const { as, coordinator, gemeente, vote, database } = council
  const ballot = await council.prepareAndOpen({ title: 'Herinnerd', closesAt: inTime(10) })
  await vote(gemeente, ballot, 'voor')
  const asked = await as(coordinator, ({ tx }) =>
    tx.task.count({ where: { kind: 'cast-vote', subject: 'Herinnerd', doneAt: null } }),
  )
  expect(asked).toBe(3)
  expect(await attend(ballot, inTime(7))).toBe('nothing')
  expect((await listDueBallots(database, inTime(9))).map(({ ballotId }) => ballotId)).toContain(
    ballot,
  )
  expect(await attend(ballot, inTime(9))).toBe('reminded')
  expect(await attend(ballot, inTime(9))).toBe('nothing')
  const to = (template: string) =>
    withDoor(database, 'mail', async (tx) => {
      const letters = await tx.letter.findMany({ where: { subjectId: ballot, template } })
      return letters.map(({ recipient }) => recipient).sort()
    })
  expect(await to('ballot-opened')).toHaveLength(4)
  expect(await to('ballot-closing')).toEqual([
    'mkb@sluiten.example',
    'school-too@sluiten.example',
    'school@sluiten.example',
    'vakbond@sluiten.example',
  ])
  expect(await attend(ballot, inTime(10.1))).toBe('closed')
  expect(await attend(ballot, inTime(10.1))).toBe('nothing')
  expect(await to('ballot-outcome')).toEqual([
    'gemeente@sluiten.example',
    'mkb@sluiten.example',
    'school-too@sluiten.example',
    'school@sluiten.example',
    'vakbond@sluiten.example',
  ])
  const closed = await view(ballot)
  expect(closed.outcomes).toHaveLength(1)
  expect(closed.outcomes[0]?.outcome).toBe('geen-quorum')
  const left = await as(coordinator, ({ tx }) =>
    tx.task.count({ where: { kind: 'cast-vote', subject: 'Herinnerd', doneAt: null } }),
  )
  expect(left).toBe(0)
})

test('of a sealed ballot nobody sees a vote before it closes, the coordinator included', async () => {
  const { coordinator, gemeente, vakbond, vote } = council
  const ballot = await council.prepareAndOpen({ sealed: true })
  await vote(gemeente, ballot, 'tegen', { reason: 'Geheim' })
  for (const who of [coordinator, vakbond]) {
    const seen = await view(ballot, who)
    expect(seen.voters.flatMap(({ votes }) => votes)).toEqual([])
    expect(seen.voters.filter(({ voted }) => voted)).toHaveLength(1)
    expect(JSON.stringify(seen)).not.toContain('Geheim')
  }
  const told = await council.as(coordinator, ({ tx }) =>
    tx.event.findMany({ where: { subjectId: ballot }, select: { payload: true } }),
  )
  expect(JSON.stringify(told)).not.toMatch(/tegen|Geheim/)
  expect((await view(ballot, gemeente)).voters.flatMap(({ votes }) => votes)).toHaveLength(1)
  await attend(ballot, inTime(11))
  const open = await view(ballot, vakbond)
  expect(open.voters.flatMap(({ votes }) => votes)).toMatchObject([{ choice: 'tegen' }])
})

test('votes, outcomes and closed ballots stay as they are for every role', async () => {
  const { gemeente, vote, as, coordinator } = council
  const ballot = await council.prepareAndOpen({ quorum: 0 })
  await vote(gemeente, ballot, 'voor')
  await attend(ballot, inTime(11))
  for (const sql of [
    'UPDATE ballot_vote SET choice = choice',
    'DELETE FROM ballot_vote',
    'UPDATE ballot_outcome SET outcome = outcome',
    'DELETE FROM ballot_outcome',
    'TRUNCATE ballot_outcome',
    'TRUNCATE ballot_vote CASCADE',
    `UPDATE ballot_voter SET weight = 9 WHERE ballot_id = '${ballot}'`,
    `UPDATE ballot SET title = 'x' WHERE id = '${ballot}'`,
    `UPDATE ballot SET closed_at = NULL WHERE id = '${ballot}'`,
  ]) {
    await expect(owner.pool.query(sql), sql).rejects.toMatchObject({ code: 'VT001' })
  }
  for (const table of [
    'ballot_vote',
    'ballot_outcome',
    'ballot_settlement',
    'ballot_roster_change',
  ]) {
    const attempt = as(coordinator, ({ tx }) =>
      tx.$executeRawUnsafe(`UPDATE ${table} SET ballot_id = ballot_id`),
    )
    await expect(attempt).rejects.toThrow(/permission denied/)
  }
  await expect(
    as(coordinator, (scope) => withdrawBallot(scope, { ballot, reason: 'Toch niet' })),
  ).rejects.toMatchObject({ code: 'decisions.already-ended' })
})

test('a reservation that decides makes the outcome provisional, until it is settled', async () => {
  const { gemeente, vakbond, vote, as, coordinator } = council
  const ballot = await council.prepareAndOpen({
    subjectType: 'amendment',
    subjectId: council.idOf(gemeente),
  })
  await vote(gemeente, ballot, 'voor', { reservation: { for: 'raad', until: inDays(30) } })
  await vote(vakbond, ballot, 'onthouding')
  await attend(ballot, inTime(11))
  expect((await view(ballot)).outcomes[0]).toMatchObject({
    outcome: 'aangenomen-onder-voorbehoud',
    tally: { range: { best: 'aangenomen', worst: 'verworpen' } },
  })
  const settle = (who: typeof gemeente, at = inTime(12)) =>
    as(
      who,
      (scope) =>
        settleReservation(scope, {
          ballot,
          organisation: council.idOf(gemeente),
          kind: 'confirmed',
          note: 'Raad akkoord',
        }),
      at,
    )
  await expect(settle(vakbond)).rejects.toMatchObject({ code: 'decisions.not-your-reservation' })
  expect(await settle(gemeente)).toEqual({ outcome: 'aangenomen' })
  await expect(settle(gemeente)).rejects.toMatchObject({ code: 'decisions.reservation-settled' })
  const { outcomes } = await view(ballot)
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'aangenomen-onder-voorbehoud',
    'aangenomen',
  ])
  const told = await as(coordinator, ({ tx }) =>
    tx.event.findFirst({ where: { subjectId: ballot, type: 'ballot.outcome-changed' } }),
  )
  expect(told?.payload).toMatchObject({ outcome: 'aangenomen', aboutType: 'amendment' })
})

test.each([
  ['lapses', 'verworpen'],
  ['stands', 'aangenomen'],
] as const)('silence: a reservation that %s ends in %s', async (reservations, outcome) => {
  const { gemeente, vakbond, vote } = council
  const ballot = await council.prepareAndOpen({ reservations })
  await vote(gemeente, ballot, 'voor', { reservation: { for: 'bestuur', until: inDays(20) } })
  await vote(vakbond, ballot, 'onthouding')
  await attend(ballot, inTime(11))
  expect(await attend(ballot, inTime(19))).toBe('nothing')
  expect(await attend(ballot, inTime(22))).toBe('lapsed')
  expect((await view(ballot)).outcomes.at(-1)?.outcome).toBe(outcome)
})

test('anybody recomputes an export with one command, and every tampering is named', async () => {
  const { gemeente, vakbond, school, vote, as } = council
  const document = await council.layOutText('Wij leren samen.')
  const ballot = await council.prepareAndOpen({ texts: [{ document, name: 'Speerpunt' }] })
  await vote(gemeente, ballot, 'tegen')
  await vote(gemeente, ballot, 'voor')
  await vote(vakbond, ballot, 'voor', { reservation: { for: 'leden', until: inDays(40) } })
  await vote(school, ballot, 'tegen', { reason: 'Te duur' })
  await attend(ballot, inTime(11))
  const settlement = { ballot, organisation: council.idOf(vakbond), note: '' }
  await as(
    vakbond,
    (scope) => settleReservation(scope, { ...settlement, kind: 'withdrawn' }),
    inTime(12),
  )
  const exported = await as(gemeente, (scope) => exportBallot(scope, { ballot }))
  const outcome = await as(gemeente, (scope) => getOutcome(scope, ballot))
  expect(outcome).toMatchObject({ outcome: 'verworpen', hash: exported.outcomes[1]?.hash })
  const folder = mkdtempSync(path.join(tmpdir(), 'voortent-recompute-'))
  const recompute = (change: (tampered: BallotExport) => void) => {
    const tampered = JSON.parse(JSON.stringify(exported)) as BallotExport
    change(tampered)
    const file = path.join(folder, 'stemming.json')
    writeFileSync(file, JSON.stringify(tampered, null, 2))
    const script = path.join(import.meta.dirname, 'recompute.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }
  const first = (tampered: BallotExport) => {
    const [one] = tampered.outcomes
    if (!one) throw new Error('there is an outcome')
    return one.record
  }
  expect(recompute(() => {})).toMatchObject({
    status: 0,
    said: expect.stringContaining('Everything is as it was computed'),
  })
  const tamperings: [RegExp, (tampered: BallotExport) => void][] = [
    [
      /tally\.organisations\.tegen is 1/,
      (t) => void (first(t).votes[3] && (first(t).votes[3]!.choice = 'voor')),
    ],
    [/tally\.outcome is "aangenomen"/, (t) => void (first(t).outcome.tally.outcome = 'aangenomen')],
    [/hash of the record is another/, (t) => void (first(t).ballot.question = 'Iets anders?')],
    [/tally\.quorum/, (t) => void (first(t).rule.quorum = 100)],
    [/tally\.weight/, (t) => void (first(t).roster[0]!.weight = 5)],
    [/a vote of Gemeente .* is missing/, (t) => void first(t).votes.shift()],
    [/the text with hash .* is another/, (t) => void (t.texts[0]!.canonical += ' ')],
    [/the text "Speerpunt" is missing/, (t) => void (t.texts = [])],
    [
      /voted outside its time/,
      (t) => void (first(t).votes[0]!.castAt = '2000-01-01T00:00:00.000Z'),
    ],
    [/changed after closing/, (t) => void (t.outcomes[1]!.record.ballot.title = 'Ander')],
    [/its number does not follow/, (t) => void t.outcomes.shift()],
    [/may not vote|cannot be counted/, (t) => void (first(t).votes[0]!.choice = 'bezwaar')],
    [/no outcome/, (t) => void (t.outcomes = [])],
    [/no exported ballot/, (t) => void delete (t as Partial<BallotExport>).texts],
  ]
  for (const [difference, tamper] of tamperings) {
    const { status, said } = recompute(tamper)
    expect({ status, said }).toEqual({ status: 1, said: expect.stringMatching(difference) })
  }
  rmSync(folder, { recursive: true })
}, 60_000)
