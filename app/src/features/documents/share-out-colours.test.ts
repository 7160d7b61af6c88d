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

test('in a crowd beyond the colours everybody still has one', () => {
  expect(shareOutColours(crowd(30)).size).toBe(30)
})
