import { expect, test } from 'vitest'
import { canAnswer, canSettle } from './answering.ts'

const [maker, asker, other] = [
  { mine: true, named: false, membershipId: 'm' },
  { mine: false, named: false, membershipId: 'a' },
  { mine: false, named: false, membershipId: 'o' },
]

test('a question is between its makers and who asked; a talk is everybody’s', () => {
  const question = { kind: 'question', openedBy: 'a' }
  expect([maker, asker, other].map((who) => canAnswer(question, who))).toEqual([true, true, false])
  expect(canAnswer(question, { ...other, named: true })).toBe(true)
  expect(canAnswer({ kind: 'talk', openedBy: 'a' }, other)).toBe(true)
})

test('makers and who began it settle a thread', () => {
  expect([maker, asker, other].map((who) => canSettle({ openedBy: 'a' }, who))).toEqual([
    true,
    true,
    false,
  ])
})
