import { withDoor } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import type { Circle } from './circle.ts'
import { answerPoll, beginPoll, closePoll, getPoll, remindOfPolls } from './index.ts'
import { beginPollInput } from './poll-contract.ts'
import { type Council, foundCouncil, inTime } from './testing/council.ts'

let council: Council

beforeAll(async () => {
  council = await foundCouncil('herinnerd')
})

type Member = Council['mkb']

const named = (who: Member) => ({ id: council.idOf(who), name: 'Een organisatie' })
const person = (who: Member) => ({ id: who.actor.membershipId ?? '', name: 'Iemand' })

/** A working group of the school and the union. */
const circle = (about: Partial<Circle> = {}): Circle => ({
  about: { kind: 'working-group', id: council.idOf(council.school) },
  name: 'Werkgroep',
  organisations: [named(council.school), named(council.vakbond)],
  members: [person(council.school), person(council.vakbond)],
  may: { decide: false, ask: true },
  ...about,
})

function begin(of: Circle | null, about: object = {}) {
  const input = beginPollInput.parse({
    title: 'Gaan we door?',
    kind: 'peiling',
    per: 'organisation',
    closesAt: inTime(10),
    options: ['Ja', 'Nee'],
    ...about,
  })
  return council.as(council.school, (scope) => beginPoll(scope, input, { circle: of }))
}

async function answer(who: Member, poll: string) {
  const { options } = await council.as(who, (scope) => getPoll(scope, { poll }))
  const answers = [{ option: options[0]?.id ?? '', answer: 'ja' as const }]
  return council.as(who, (scope) => answerPoll(scope, { poll, answers }))
}

/** Addresses that were written to about a poll, per letter. */
const letters = (poll: string, template: string) =>
  withDoor(council.database, 'mail', async (tx) => {
    const found = await tx.letter.findMany({ where: { subjectId: poll, template } })
    return found.map(({ recipient }) => recipient.split('@')[0] ?? '').sort()
  })

const tasks = (path: string) =>
  council.as(council.coordinator, ({ tx }) => tx.task.count({ where: { path, doneAt: null } }))

const remind = (days: number) => council.as(council.coordinator, remindOfPolls, inTime(days))

test('a question of a group asks its own, and takes no answer of another', async () => {
  const { id } = await begin(circle())
  const path = `besluiten/peilingen/${id}`
  expect(await letters(id, 'poll-asked')).toEqual(['school', 'school-too', 'vakbond'])
  expect(await tasks(path)).toBe(3)
  await expect(answer(council.mkb, id)).rejects.toMatchObject({ code: 'decisions.not-asked' })
  await answer(council.school, id)
  expect(await tasks(path)).toBe(1)
  const seen = await council.as(council.mkb, (scope) => getPoll(scope, { poll: id }))
  expect(seen).toMatchObject({ silent: ['Een organisatie'], may: { answer: false } })
  expect(seen.about).toEqual({ type: 'working-group', id: council.idOf(council.school) })
  await council.as(council.school, (scope) => closePoll(scope, { poll: id }))
  expect(await tasks(path)).toBe(0)
})

test('who has not answered is reminded once, two days before it closes', async () => {
  const { id } = await begin(circle(), { per: 'member' })
  await answer(council.school, id)
  await remind(7)
  expect(await letters(id, 'poll-closing')).toEqual([])
  expect(await remind(8.5)).toBe(1)
  expect(await letters(id, 'poll-closing')).toEqual(['vakbond'])
  expect(await remind(9)).toBe(0)
  await remind(11)
  expect(await tasks(`besluiten/peilingen/${id}`)).toBe(0)
})

test('a question to everybody reminds everybody who speaks for a silent organisation', async () => {
  const { id } = await begin(null)
  await answer(council.schoolToo, id)
  expect(await letters(id, 'poll-asked')).toEqual([])
  await remind(8.5)
  expect(await letters(id, 'poll-closing')).toEqual(['gemeente', 'mkb', 'vakbond'])
})

test('what closed before anybody was reminded reminds nobody', async () => {
  const { id } = await begin(circle())
  await remind(12)
  expect(await letters(id, 'poll-closing')).toEqual([])
})

test('who does not belong to a group asks nothing there, and nobody is nobody to ask', async () => {
  await expect(begin(circle({ may: { decide: false, ask: false } }))).rejects.toMatchObject({
    code: 'decisions.not-your-circle',
  })
  await expect(begin(circle({ organisations: [] }))).rejects.toMatchObject({
    code: 'decisions.nobody-to-ask',
  })
})
