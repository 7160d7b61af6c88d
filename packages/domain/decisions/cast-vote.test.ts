import { withdrawMandate } from '@voortent/domain/partners'
import { beforeAll, expect, test } from 'vitest'
import { attendBallot, closeBallot, getBallot, withdrawBallot } from './index.ts'
import { actingFor, type Council, foundCouncil, inDays, inTime } from './testing/council.ts'

let council: Council
let ballot: string

beforeAll(async () => {
  council = await foundCouncil('stemmen')
  ballot = await council.prepareAndOpen()
})

async function votesOf(organisation: string, of = ballot) {
  const view = await council.as(council.coordinator, (scope) => getBallot(scope, { ballot: of }))
  return view.voters.find(({ organisationId }) => organisationId === organisation)?.votes ?? []
}

test('a later vote of the same organisation counts, the earlier stays on record', async () => {
  const { gemeente, vote, idOf } = council
  expect(await vote(gemeente, ballot, 'tegen')).toEqual({ number: 1, capacity: 'holder' })
  expect(await vote(gemeente, ballot, 'voor')).toEqual({ number: 2, capacity: 'holder' })
  const votes = await votesOf(idOf(gemeente))
  expect(votes.map(({ choice, by }) => [choice, by])).toEqual([
    ['voor', 'gemeente'],
    ['tegen', 'gemeente'],
  ])
})

test('the substitute votes while the holder has not; the holder replaces it, and then alone', async () => {
  const { school, schoolToo, vote } = council
  expect(await vote(schoolToo, ballot, 'voor')).toEqual({ number: 1, capacity: 'substitute' })
  expect(await vote(school, ballot, 'onthouding')).toEqual({ number: 2, capacity: 'holder' })
  await expect(vote(schoolToo, ballot, 'voor')).rejects.toMatchObject({
    code: 'decisions.holder-has-voted',
  })
})

test('nobody else votes for it, and each is told why', async () => {
  const { coordinator, vakbond, gemeente, vote, idOf } = council
  const forUnion = { organisation: idOf(vakbond) }
  const colleague = actingFor(coordinator, idOf(vakbond))
  await expect(vote(gemeente, ballot, 'voor', forUnion)).rejects.toMatchObject({
    kind: 'forbidden',
    code: 'decisions.not-your-organisation',
  })
  await expect(vote(colleague, ballot, 'voor')).rejects.toMatchObject({
    code: 'decisions.no-mandate',
  })
  await expect(
    vote(actingFor(vakbond, idOf(gemeente)), ballot, 'voor', forUnion),
  ).rejects.toMatchObject({ code: 'decisions.not-acting-for' })
  const observer = { ...vakbond, actor: { ...vakbond.actor, roles: ['toehoorder'] } }
  await expect(vote(observer, ballot, 'voor')).rejects.toMatchObject({
    code: 'decisions.observers-do-not-vote',
  })
  const stranger = await foundCouncil('elders', council.database)
  await expect(
    vote(gemeente, ballot, 'voor', { organisation: stranger.idOf(stranger.mkb) }),
  ).rejects.toMatchObject({ code: 'decisions.not-on-roster' })
  await expect(stranger.vote(stranger.mkb, ballot, 'voor')).rejects.toMatchObject({
    code: 'decisions.no-such-ballot',
  })
})

test('a mandate that was withdrawn after opening gives no vote', async () => {
  const own = await foundCouncil('mandaatloos', council.database)
  const other = await own.prepareAndOpen()
  await own.as(own.coordinator, async (scope) => {
    const { mandateId } = await scope.tx.ballotVoter.findFirstOrThrow({
      where: { ballotId: other, organisationId: own.idOf(own.mkb) },
      select: { mandateId: true },
    })
    await withdrawMandate(scope, { mandate: mandateId })
  })
  await expect(own.vote(own.mkb, other, 'voor')).rejects.toMatchObject({
    code: 'decisions.mandate-not-in-force',
  })
})

test('before opening, after withdrawal and after the time there is no voting', async () => {
  const { gemeente, vote, prepare, prepareAndOpen, as, coordinator } = council
  const refused = { kind: 'conflict', code: 'decisions.not-open' }
  await expect(vote(gemeente, await prepare(), 'voor')).rejects.toMatchObject(refused)
  const withdrawn = await prepareAndOpen()
  await as(coordinator, (scope) =>
    withdrawBallot(scope, { ballot: withdrawn, reason: 'Tekst klopt niet' }),
  )
  await expect(vote(gemeente, withdrawn, 'voor')).rejects.toMatchObject(refused)
  await expect(vote(gemeente, ballot, 'voor', {}, inTime(11))).rejects.toMatchObject(refused)
})

test('what the rule does not know, or what misses its reason, is refused at its field', async () => {
  const { mkb, vote, prepareAndOpen } = council
  const consent = await prepareAndOpen({ decision: 'consent', reservations: 'none' })
  const refusals = [
    vote(mkb, ballot, 'bezwaar', { reason: 'Omdat' }),
    vote(mkb, consent, 'bezwaar'),
    vote(mkb, consent, 'voor', { reservation: { for: 'raad', until: inDays(20) } }),
    vote(mkb, ballot, 'tegen', { reservation: { for: 'raad', until: inDays(20) } }),
    vote(mkb, ballot, 'voor', { reservation: { for: 'bestuur', until: inDays(-1) } }),
  ]
  const told = await Promise.all(
    refusals.map((refusal) => refusal.catch(({ field, code }) => [field, code])),
  )
  expect(told).toEqual([
    ['choice', 'decisions.choice-unknown'],
    ['reason', 'decisions.objection-needs-reason'],
    ['reservation.for', 'decisions.reservation-not-allowed'],
    ['reservation.for', 'decisions.reservation-not-allowed'],
    ['reservation.until', 'decisions.reservation-in-past'],
  ])
})

test('two representatives who vote at the same instant: one counts, both are on record', async () => {
  for (let turn = 0; turn < 8; turn++) {
    const other = await council.prepareAndOpen()
    const outcomes = await Promise.allSettled([
      council.vote(council.schoolToo, other, 'tegen'),
      council.vote(council.school, other, 'voor'),
    ])
    const votes = await votesOf(council.idOf(council.school), other)
    expect(votes[0]).toMatchObject({ capacity: 'holder', choice: 'voor' })
    const cast = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(votes.map(({ number }) => number)).toEqual(cast === 2 ? [2, 1] : [1])
  }
  const again = await council.prepareAndOpen()
  await Promise.all([
    council.vote(council.schoolToo, again, 'tegen'),
    council.vote(council.schoolToo, again, 'voor'),
  ])
  const votes = await votesOf(council.idOf(council.school), again)
  expect(votes.map(({ number }) => number)).toEqual([2, 1])
})

test('a vote that races with closing is counted or refused, never lost', async () => {
  const { as, coordinator, vote, gemeente, idOf } = council
  const endings: boolean[] = []
  for (let turn = 0; turn < 10; turn++) {
    const other = await council.prepareAndOpen({ closesAt: inTime(1) })
    await as(coordinator, ({ tx }) =>
      tx.ballot.updateMany({ where: { id: other }, data: { dueAt: new Date() } }),
    )
    const [voted] = await Promise.allSettled([
      vote(gemeente, other, 'voor'),
      as(coordinator, (scope) => attendBallot(scope, other), inTime(2)),
    ])
    const view = await as(coordinator, (scope) => getBallot(scope, { ballot: other }))
    expect(view.state).toBe('closed')
    const counted = view.outcomes[0]?.tally.organisations.voor
    expect(counted).toBe(voted.status === 'fulfilled' ? 1 : 0)
    expect(view.voters.find(({ organisationId }) => organisationId === idOf(gemeente))?.voted).toBe(
      voted.status === 'fulfilled',
    )
    endings.push(voted.status === 'fulfilled')
  }
  expect(endings).toHaveLength(10)
})

test('a coordinator closes early only when everybody voted', async () => {
  const { as, coordinator, vote, gemeente, vakbond, school, mkb } = council
  const other = await council.prepareAndOpen()
  const close = () => as(coordinator, (scope) => closeBallot(scope, { ballot: other }))
  for (const member of [gemeente, vakbond, school]) await vote(member, other, 'voor')
  await expect(close()).rejects.toMatchObject({
    code: 'decisions.not-everybody-voted',
    values: { count: 1 },
  })
  await vote(mkb, other, 'tegen')
  expect(await close()).toEqual({ outcome: 'aangenomen' })
  await expect(vote(mkb, other, 'voor')).rejects.toMatchObject({ code: 'decisions.not-open' })
})
