import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectiveElements } from './contract.ts'
import { scanResult } from './scan-result.ts'

const marks = (list: number[]) =>
  list.flatMap((mark) => effectiveElements.map((element) => ({ element, mark, reason: '' })))

const ended = (participants: number) => ({ closed: true, participants })

test('two answers tell nothing, three do (R-27)', () => {
  expect(scanResult(ended(2), marks([1, 5]))).toBeNull()
  expect(scanResult(ended(3), marks([1, 5, 5]))?.[0]).toEqual({
    element: 'meerwaarde',
    tenths: 37,
    spread: [1, 0, 0, 0, 2],
    reasons: [],
  })
})

test('a round that runs tells nothing, however many answered: the next answer could be subtracted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }), (list) => {
      const running = { closed: false, participants: list.length }
      expect(scanResult(running, marks(list))).toBeNull()
    }),
  )
})

test('reasons come in the order of the alphabet, empty ones not at all', () => {
  const reason = ['zon', '', 'aap'].map((text) => ({
    element: 'locatie',
    mark: 3,
    reason: text,
  }))
  expect(
    scanResult(ended(3), reason)?.find(({ element }) => element === 'locatie')?.reasons,
  ).toEqual(['aap', 'zon'])
})

test('the order of answers makes no difference, and the mean lies between the marks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 40 }),
      (list) => {
        const [one] = scanResult(ended(list.length), marks(list)) ?? []
        expect(scanResult(ended(list.length), marks(list.toReversed()))?.[0]).toEqual(one)
        expect(one?.tenths).toBeGreaterThanOrEqual(Math.min(...list) * 10)
        expect(one?.tenths).toBeLessThanOrEqual(Math.max(...list) * 10)
        expect(one?.spread.reduce((sum, count) => sum + count)).toBe(list.length)
        const exact = (list.reduce((sum, mark) => sum + mark) * 10) / list.length
        expect(Math.abs((one?.tenths ?? 0) - exact)).toBeLessThanOrEqual(0.5)
      },
    ),
  )
})
