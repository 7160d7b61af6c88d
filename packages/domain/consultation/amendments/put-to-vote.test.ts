import type { TestMember } from '@voortent/database/testing'
import { castVote, closeBallot, openBallot, withdrawBallot } from '@voortent/domain/decisions'
import { grantMandate } from '@voortent/domain/partners'
import { beforeAll, expect, test } from 'vitest'
import {
  type ConsultedRegion,
  foundConsultedRegion,
  inDays,
  open,
} from '../testing/consulted-region.ts'
import { answerAmendment } from './answer-amendment.ts'
import { draftAmendment } from './draft-amendment.ts'
import { followOutcome } from './follow-outcome.ts'
import { getAmendment } from './get-amendment.ts'
import { listUnfollowed } from './list-unfollowed.ts'
import { putToVote } from './put-to-vote.ts'
import { readParts } from './read-parts.ts'
import { requestVote } from './request-vote.ts'
import { submitAmendment } from './submit-amendment.ts'
import { supportAmendment } from './support-amendment.ts'

let region: ConsultedRegion
let id: string
let part: string

beforeAll(async () => {
  region = await foundConsultedRegion()
  id = await open(region)
  const { parts } = await region.as(region.union, (scope) => readParts(scope, { id }))
  part = parts[0]?.id ?? ''
  for (const holder of [region.union, region.school, region.company]) {
    await region.as(region.coordinator, async (scope) => {
      const { id: representation } = await scope.tx.representation.findFirstOrThrow({
        where: { membershipId: holder.actor.membershipId ?? '' },
        select: { id: true },
      })
      const covers = { covers: 'Alles', startsOn: inDays(0), endsOn: null, substitute: null }
      await grantMandate(scope, { representation, ...covers })
    })
  }
})

const passage = 'Wij leiden 100 mensen op.'

/** An amendment of the union that was rejected; `pushed` with the support it needs. */
async function rejected(proposed: string, pushed = true): Promise<string> {
  const { union, school, company, coordinator, as } = region
  const input = { part, passage, place: 16, proposed, reason: 'Er is meer vraag.' }
  const { id: amendment } = await as(union, (scope) => draftAmendment(scope, input))
  await as(union, (scope) => submitAmendment(scope, { amendment }))
  const answer = { verdict: 'niet' as const, reason: 'Geen geld.', adopted: '', apply: false }
  await as(coordinator, (scope) => answerAmendment(scope, { amendment, ...answer }))
  if (!pushed) return amendment
  await as(union, (scope) => requestVote(scope, { amendment }))
  for (const who of [school, company])
    await as(who, (scope) => supportAmendment(scope, { amendment }))
  return amendment
}

const put = (amendment: string, who: TestMember = region.coordinator) =>
  region.as(who, (scope) => putToVote(scope, { amendment }))
const see = (amendment: string) =>
  region.as(region.school, (scope) => getAmendment(scope, { amendment }))
const follow = (ballot: string) =>
  region.as(region.coordinator, (scope) => followOutcome(scope, ballot))
const tasks = (kind: string) =>
  region.as(region.coordinator, ({ tx }) =>
    tx.task.findMany({ where: { kind, doneAt: null }, select: { subject: true, role: true } }),
  )

/** Everybody votes the same, and it is closed. */
async function decide(ballot: string, choice: 'voor' | 'tegen'): Promise<void> {
  const { union, school, company, coordinator, as } = region
  await as(coordinator, (scope) => openBallot(scope, { ballot }))
  for (const who of [union, school, company]) {
    const organisation = who.actor.actingForId ?? ''
    const vote = { ballot, organisation, choice, reason: '', reservation: null }
    await as(who, (scope) => castVote(scope, vote))
  }
  await as(coordinator, (scope) => closeBallot(scope, { ballot }))
}

test('the coordinator lays out one ballot, with both wordings and the reasons', async () => {
  const unsupported = await rejected('Wij leiden 101 mensen op.', false)
  await expect(put(unsupported)).rejects.toMatchObject({ code: 'consultation.not-pushed' })
  const amendment = await rejected('Wij leiden 110 mensen op.')
  await expect(put(amendment, region.union)).rejects.toMatchObject({
    code: 'tenancy.coordinators-only',
  })
  expect(await tasks('put-amendment-to-vote')).toHaveLength(1)
  const { ballot } = await put(amendment)
  expect(await tasks('put-amendment-to-vote')).toEqual([])
  await expect(put(amendment)).rejects.toMatchObject({ code: 'consultation.voted-on-already' })
  const laidOut = await region.as(region.coordinator, ({ tx }) =>
    tx.ballot.findFirstOrThrow({
      where: { id: ballot },
      select: {
        aboutType: true,
        aboutId: true,
        document: { select: { plainText: true } },
        texts: { select: { documentId: true, name: true } },
      },
    }),
  )
  const bound = { documentId: region.documents[0], name: 'Agenda 2027-2030: De ambitie' }
  expect(laidOut).toMatchObject({ aboutType: 'amendment', aboutId: amendment, texts: [bound] })
  for (const words of [passage, 'Wij leiden 110 mensen op.', 'Er is meer vraag.', 'Geen geld.'])
    expect(laidOut.document.plainText).toContain(words)
  expect((await see(amendment)).amendment.vote).toMatchObject({ ballot, state: 'prepared' })
  const end = { ballot, reason: 'Eerst praten.' }
  await region.as(region.coordinator, (scope) => withdrawBallot(scope, end))
  expect((await see(amendment)).amendment.vote).toBeNull()
  expect((await put(amendment)).ballot).not.toBe(ballot)
})

test('one that is rejected again leaves the text as it is', async () => {
  const amendment = await rejected('Wij leiden niemand op.')
  const { ballot } = await put(amendment)
  await decide(ballot, 'tegen')
  expect(await follow(ballot)).toBe(true)
  const { amendment: shown, passageStands } = await see(amendment)
  expect(shown.vote).toMatchObject({ outcome: 'verworpen', applied: null })
  expect(passageStands).toBe(true)
})

test('one that carries comes into the text once; the next finds its passage gone', async () => {
  const amendment = await rejected('Wij leiden 300 mensen op.')
  const late = await rejected('Wij leiden 400 mensen op.')
  const { ballot } = await put(amendment)
  expect(await follow(ballot)).toBe(false)
  await decide(ballot, 'voor')
  const waiting = () => region.as(region.coordinator, (scope) => listUnfollowed(scope))
  expect(await waiting()).toEqual([ballot])
  expect(await follow(ballot)).toBe(true)
  expect(await follow(ballot)).toBe(false)
  expect(await waiting()).toEqual([])
  expect((await see(amendment)).amendment.vote).toMatchObject({
    outcome: 'aangenomen',
    applied: true,
  })
  const { parts } = await region.as(region.union, (scope) => readParts(scope, { id }))
  expect(parts[0]?.blocks.map(({ text }) => text)).toContain('Wij leiden 300 mensen op.')
  const second = (await put(late)).ballot
  await decide(second, 'voor')
  await follow(second)
  const { amendment: shown } = await see(late)
  expect(shown.vote).toMatchObject({ outcome: 'aangenomen', applied: false })
  expect(await tasks('work-in-amendment')).toEqual([
    { subject: String(shown.number), role: 'coordinator' },
  ])
})
