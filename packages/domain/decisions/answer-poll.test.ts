import { beforeAll, expect, test } from 'vitest'
import { answerPoll, beginPoll, closePoll, getPoll } from './index.ts'
import { beginPollInput } from './poll-contract.ts'
import type { PollAnswer } from './poll-result.ts'
import { type Council, foundCouncil, inDays, inTime } from './testing/council.ts'

let council: Council

beforeAll(async () => {
  council = await foundCouncil('peilen')
})

type Member = Council['mkb']

function begin(who: Member, about: object = {}) {
  const input = beginPollInput.parse({
    title: 'Waar komen we bij elkaar?',
    kind: 'peiling',
    per: 'organisation',
    closesAt: inTime(5),
    options: ['Bij de school', 'Bij de gemeente'],
    ...about,
  })
  return council.as(who, (scope) => beginPoll(scope, input))
}

const view = (poll: string, who = council.mkb) =>
  council.as(who, (scope) => getPoll(scope, { poll }))

async function answer(who: Member, poll: string, said: PollAnswer[]) {
  const { options } = await view(poll)
  const answers = said.map((one, place) => ({ option: options[place]?.id ?? '', answer: one }))
  return council.as(who, (scope) => answerPoll(scope, { poll, answers }))
}

test('an organisation has one answer, whoever of it answers last', async () => {
  const { id } = await begin(council.mkb)
  await answer(council.school, id, ['ja'])
  await answer(council.schoolToo, id, ['nee', 'ja'])
  await answer(council.vakbond, id, ['nee', 'ja'])
  const { options, answerers } = await view(id)
  expect(options.map(({ count, best }) => [count.ja, best])).toEqual([
    [0, false],
    [2, true],
  ])
  expect(answerers.map(({ name }) => name)).toEqual(['School peilen', 'Vakbond peilen'])
})

test('a poll takes one option, a date choice an answer per day', async () => {
  const { id } = await begin(council.mkb)
  await expect(answer(council.school, id, ['ja', 'ja'])).rejects.toMatchObject({
    code: 'decisions.one-option',
  })
  const days = { kind: 'datumkeuze', per: 'member', options: [inDays(7), inDays(8)] }
  const { id: date } = await begin(council.gemeente, days)
  await answer(council.school, date, ['ja', 'desnoods'])
  await answer(council.schoolToo, date, ['nee', 'ja'])
  await answer(council.mkb, date, ['ja', 'nee'])
  const { options, answerers, mine } = await view(date)
  expect(options.map(({ day, best }) => [day, best])).toEqual([
    [inDays(7), true],
    [inDays(8), false],
  ])
  expect(answerers).toHaveLength(3)
  expect(Object.values(mine)).toEqual(['ja', 'nee'])
})

test('options are days where days are asked, at least two, and none twice', () => {
  for (const [options, code] of [
    [['maandag', 'dinsdag'], 'decisions.options-no-days'],
    [['2027-01-01'], 'decisions.options-missing'],
    [['2027-01-01', '2027-01-01'], 'decisions.options-twice'],
  ] as const) {
    const { error } = beginPollInput.safeParse({
      title: 'x',
      kind: 'datumkeuze',
      per: 'member',
      closesAt: inTime(1),
      options,
    })
    expect(error?.issues.map(({ message }) => message)).toContain(code)
  }
})

test('who asked ends it, others do not, and then nobody answers', async () => {
  const { id } = await begin(council.mkb)
  const close = (who: Member) => council.as(who, (scope) => closePoll(scope, { poll: id }))
  await expect(close(council.school)).rejects.toMatchObject({ code: 'decisions.not-your-poll' })
  await close(council.mkb)
  await expect(answer(council.school, id, ['ja'])).rejects.toMatchObject({
    code: 'decisions.poll-closed',
  })
  const observer = { ...council.mkb, actor: { ...council.mkb.actor, roles: ['toehoorder'] } }
  await expect(begin(observer)).rejects.toMatchObject({
    code: 'decisions.observers-do-not-vote',
  })
})
