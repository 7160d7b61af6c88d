import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import {
  type ConsultedRegion,
  foundConsultedRegion,
  inDays,
  open,
} from '../testing/consulted-region.ts'
import { answerQuestion } from './answer-question.ts'
import { askAchterban } from './ask-achterban.ts'
import { endRound } from './end-round.ts'
import { listRounds } from './list-rounds.ts'
import { openQuestion } from './open-question.ts'
import { renewLink } from './renew-link.ts'

const secret = 'only-for-this-test'
const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
let region: ConsultedRegion
let visitor: TestMember
let id: string
let token: string

beforeAll(async () => {
  region = await foundConsultedRegion()
  visitor = { tenantId: region.coordinator.tenantId, actor: nobody }
  id = await open(region)
  const question = 'Steunen jullie de agenda?'
  const asked = await region.as(region.union, (scope) =>
    askAchterban(scope, { consultation: id, question, closesOn: inDays(7) }),
  )
  token = asked.token
})

const rounds = (who: TestMember) => region.as(who, (scope) => listRounds(scope, { id }))
const see = () => region.as(visitor, (scope) => openQuestion(scope, { token }, secret))
const answer = (change: { website?: string; stamp: string }, after = 5_000) =>
  region.as(
    visitor,
    (scope) =>
      answerQuestion(
        scope,
        { token, opinion: 'deels', words: 'Meer avondlessen.', website: '', ...change },
        secret,
      ),
    new Date(Date.now() + after),
  )

test('the link opens the question, and the database holds no token', async () => {
  const { stamp: _, ...seen } = await see()
  expect(seen).toMatchObject({
    question: 'Steunen jullie de agenda?',
    organisation: 'Vakbond',
    open: true,
  })
  const kept = await region.as(region.union, ({ tx }) => tx.achterbanRound.findFirstOrThrow())
  expect(JSON.stringify(kept)).not.toContain(token)
})

test('robots leave nothing: too fast, the unseen field, a stamp of their own', async () => {
  const { stamp } = await see()
  await expect(answer({ stamp }, 500)).rejects.toMatchObject({ code: 'consultation.too-soon' })
  await expect(answer({ stamp: '1.abc' })).rejects.toMatchObject({
    code: 'consultation.shown-too-long-ago',
  })
  await answer({ stamp, website: 'https://robot.example' })
  expect((await rounds(region.union)).rounds[0]?.total).toBe(0)
})

test('an answer without an account is collected for that organisation only', async () => {
  const { stamp } = await see()
  await answer({ stamp })
  const { rounds: own } = await rounds(region.unionToo)
  expect(own[0]).toMatchObject({ total: 1, words: [{ words: 'Meer avondlessen.' }] })
  expect(own[0]?.counts).toContainEqual({ opinion: 'deels', count: 1 })
  expect((await rounds(region.school)).rounds).toEqual([])
  expect((await rounds(region.coordinator)).rounds).toEqual([])
  await expect(rounds(region.observer)).rejects.toMatchObject({
    code: 'consultation.not-for-an-organisation',
  })
  const round = own[0]?.id ?? ''
  for (const other of [region.school, region.coordinator])
    for (const act of [endRound, renewLink])
      await expect(
        region.as<unknown>(other, (scope) => act(scope, { round })),
      ).rejects.toMatchObject({
        code: 'consultation.no-such-round',
      })
  const trail = await region.as(region.coordinator, ({ tx }) =>
    tx.event.count({ where: { type: { contains: 'achterban' } } }),
  )
  expect(trail).toBe(0)
})

test('a lost link is replaced, an ended one takes nothing in', async () => {
  const { rounds: own } = await rounds(region.union)
  const round = own[0]?.id ?? ''
  const renewed = await region.as(region.union, (scope) => renewLink(scope, { round }))
  await expect(see()).rejects.toMatchObject({ code: 'consultation.no-such-question' })
  token = renewed.token
  const { stamp } = await see()
  await region.as(region.union, (scope) => endRound(scope, { round }))
  expect(await see()).toMatchObject({ open: false })
  await expect(answer({ stamp })).rejects.toMatchObject({ code: 'consultation.round-ended' })
  await expect(
    region.as(region.union, (scope) => renewLink(scope, { round })),
  ).rejects.toMatchObject({ code: 'consultation.round-ended' })
})

test('a question does not stay out longer than the consultation', async () => {
  const ask = (closesOn: string) =>
    region.as(region.union, (scope) =>
      askAchterban(scope, { consultation: id, question: 'En nu?', closesOn }),
    )
  await expect(ask(inDays(15))).rejects.toMatchObject({ code: 'consultation.day-after-the-end' })
  await expect(ask(inDays(-1))).rejects.toMatchObject({ code: 'consultation.day-is-past' })
})
