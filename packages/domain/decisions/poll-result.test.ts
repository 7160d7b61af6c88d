import { expect, test } from 'vitest'
import { type PollAnswer, pollResult } from './poll-result.ts'

const said = (...answers: [string, PollAnswer][]) =>
  answers.map(([option, answer]) => ({ option, answer }))

test('the option most say yes to is best', () => {
  const { best, counts } = pollResult(
    ['a', 'b'],
    said(['a', 'ja'], ['b', 'ja'], ['b', 'ja'], ['a', 'nee']),
  )
  expect(best).toEqual(['b'])
  expect(counts[0]).toEqual({ option: 'a', ja: 1, desnoods: 0, nee: 1 })
})

test('among equals the one that fewest cannot', () => {
  expect(
    pollResult(['a', 'b'], said(['a', 'ja'], ['b', 'ja'], ['a', 'nee'], ['b', 'desnoods'])).best,
  ).toEqual(['b'])
  expect(pollResult(['a', 'b'], said(['a', 'ja'], ['b', 'ja'])).best).toEqual(['a', 'b'])
})

test('nobody, or nobody willing, makes nothing best', () => {
  expect(pollResult(['a'], []).best).toEqual([])
  expect(pollResult(['a'], said(['a', 'nee'])).best).toEqual([])
})
