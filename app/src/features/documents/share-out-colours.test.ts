import { writerColour, writerColours } from '@voortent/domain/documents/contract'
import { expect, test } from 'vitest'
import { shareOutColours } from './share-out-colours.ts'

const crowd = (size: number) =>
  Array.from({ length: size }, (_, connectionId) => ({ connectionId, id: crypto.randomUUID() }))

test('as many people as there are colours all differ, whatever order they are listed in', () => {
  for (let turn = 0; turn < 50; turn++) {
    const people = crowd(writerColours.length)
    const shared = shareOutColours(people)
    expect(new Set(shared.values()).size).toBe(writerColours.length)
    expect(shareOutColours(people.toReversed())).toEqual(shared)
  }
})

test('who came first keeps their own colour, and one person has one', () => {
  const people = crowd(3)
  const [first] = people
  const twice = [...people, { connectionId: 9, id: first?.id ?? '' }]
  const shared = shareOutColours(twice)
  expect(shared.size).toBe(3)
  expect(shared.get(first?.id ?? '')).toBe(writerColour(first?.id ?? ''))
})

test('who closes their first window has one colour again, the same for everybody', () => {
  // Two people whose own colour is the same.
  const [one, other] = ['01aa-00000b', '01bb-000016']
  const first = { connectionId: 1, id: one }
  const between = { connectionId: 2, id: other }
  const second = { connectionId: 3, id: one }
  expect(writerColour(one)).toBe(writerColour(other))
  const before = shareOutColours([first, between, second])
  const after = shareOutColours([second, between])
  expect(before.get(one)).toBe(writerColour(one))
  expect(after.get(other)).toBe(writerColour(other))
  expect(after.get(one)).not.toBe(before.get(one))
})

test('in a crowd beyond the colours everybody still has one', () => {
  expect(shareOutColours(crowd(30)).size).toBe(30)
})
