import type { TestMember } from '@voortent/database/testing'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { commit } from '../commit.ts'
import type { AnswerWhyInput } from '../contract.ts'
import { enterPhase } from '../gates/enter-phase.ts'
import { askedOf, letIn, officeOf, onDay } from '../testing/partners.ts'
import { as, consortiumIn, foundRegion, type Region } from '../testing/region.ts'
import { answerWhy } from './answer-why.ts'
import { getWhy } from './get-why.ts'
import { getWhyOverTime } from './get-why-over-time.ts'
import { keepWhy } from './keep-why.ts'
import { openRound } from './open-round.ts'
import { daysAfter, nextRoundOn } from './round-due.ts'

let region: Region
let consortium: string
const today = dayOf(new Date())
beforeAll(async () => {
  region = await foundRegion()
  consortium = await consortiumIn(region)
  await letIn(region, consortium, region.company)
  await letIn(region, consortium, region.union, 'in-gesprek')
})

const blank = { brings: '', gains: '', fears: '', needs: '' }
const matrix = (who: TestMember, round?: number) =>
  as(region, who, (scope) => getWhy(scope, { consortium, round }))
const say = (who: TestMember, round: string, answer: Partial<typeof blank>) =>
  as(region, who, (scope) =>
    answerWhy(scope, { tenant: 'hier', consortium, round, ...blank, ...answer } as AnswerWhyInput),
  )
const letters = () =>
  onDay(region, today, ({ tx }) =>
    tx.$queryRaw<{ template: string }[]>`SELECT set_config('app.door', 'mail', true)`.then(() =>
      tx.letter.findMany({ where: { template: { startsWith: 'say-why' } } }),
    ),
  )

test('who leads asks every partner, and no round opens while one is open', async () => {
  const { leader, company, union, observer } = region
  const open = (who: TestMember) => as(region, who, (scope) => openRound(scope, { consortium }))
  await expect(open(company)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await open(leader)
  await expect(open(leader)).rejects.toMatchObject({ code: 'consortia.round-still-open' })
  for (const who of [leader, company, union])
    expect(await askedOf(region, who)).toEqual(['say-why'])
  expect(await askedOf(region, observer)).toEqual([])
  expect(await letters()).toHaveLength(3)
})

test('an organisation has one answer, and those that are missing show', async () => {
  const { leader, company, union, observer } = region
  const { own } = await matrix(company)
  const round = own?.round ?? ''
  await say(company, round, { brings: 'Een machine' })
  await say(company, round, { brings: 'Een machine', fears: 'Tijd' })
  await say(leader, round, { gains: 'Kennis' })
  await expect(say(observer, round, { gains: 'x' })).rejects.toMatchObject({
    code: 'consortia.partners-only',
  })
  expect(await askedOf(region, company)).toEqual([])
  const { rounds, rows } = await matrix(union)
  expect(rounds).toMatchObject([{ number: 1, answers: 2, openedOn: today }])
  expect(rows.map(({ name, answer }) => [name, answer])).toEqual([
    ['Fieldlab', { ...blank, gains: 'Kennis' }],
    ['Niemandsland', { ...blank, brings: 'Een machine', fears: 'Tijd' }],
    ['Vakbond', null],
  ])
})

test('a week before the end who is silent is reminded once; after half a year a round follows', async () => {
  const { company, union, leader } = region
  await as(region, leader, (scope) =>
    enterPhase(
      scope,
      { id: consortium, title: 'Skillslab', phase: 'vraagstuk' },
      { kind: 'go', to: 'verkenning' },
    ),
  )
  const keep = (day: string) => onDay(region, day, keepWhy)
  expect(await keep(daysAfter(today, 13))).toBe(0)
  expect(await keep(daysAfter(today, 15))).toBe(1)
  expect(await keep(daysAfter(today, 16))).toBe(0)
  expect((await letters()).filter(({ template }) => template === 'say-why-soon')).toHaveLength(1)
  await as(region, union, (scope) =>
    commit(scope, {
      consortium,
      organisation: officeOf(union),
      commitment: 'gestopt',
      reason: 'Geen tijd.',
    }),
  )
  const next = nextRoundOn(today)
  expect(await keep(daysAfter(next, -1))).toBe(0)
  expect(await keep(next)).toBe(2)
  expect(await keep(next)).toBe(0)
  const { rounds, rows, own } = await matrix(company)
  expect(rounds.map(({ number, answers }) => [number, answers])).toEqual([
    [2, 0],
    [1, 2],
  ])
  expect(rows.map(({ name, answer }) => [name, answer])).toEqual([
    ['Fieldlab', null],
    ['Niemandsland', null],
  ])
  expect(own).toMatchObject({ answer: null, before: { brings: 'Een machine' } })
  expect((await matrix(company, 1)).rows).toHaveLength(3)
})

test('answers over time keep the rounds that stayed empty; a round that is over is closed', async () => {
  const { company, leader } = region
  const { rounds } = await matrix(company)
  const [second, first] = rounds
  await expect(say(company, first?.id ?? '', { needs: 'x' })).rejects.toMatchObject({
    code: 'consortia.round-is-over',
  })
  await say(company, second?.id ?? '', { brings: 'Twee machines' })
  const over = (who: TestMember) =>
    as(region, leader, (scope) =>
      getWhyOverTime(scope, { consortium, organisation: officeOf(who) }),
    )
  expect((await over(company)).rounds.map(({ answer }) => answer?.brings)).toEqual([
    [{ kind: 'same', text: 'Een machine' }],
    [
      { kind: 'removed', text: 'Een machine' },
      { kind: 'added', text: 'Twee machines' },
    ],
  ])
  expect((await over(leader)).rounds.map(({ answer }) => answer?.gains)).toEqual([
    [{ kind: 'same', text: 'Kennis' }],
    undefined,
  ])
  await expect(over(region.observer)).rejects.toMatchObject({ code: 'consortia.no-partner-here' })
  await expect(matrix(company, 9)).rejects.toMatchObject({ code: 'consortia.no-such-round' })
})
