import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOf, divided, figureOf } from './figure.ts'

test.each([
  ['1200.5', 12_005_000n, '1200.5'],
  ['-3', -30_000n, '-3'],
  ['0.0001', 1n, '0.0001'],
  ['12.3400', 123_400n, '12.34'],
  ['99999999999999.9999', 999_999_999_999_999_999n, '99999999999999.9999'],
])('%s is exact, there and back', (text, figure, shortest) => {
  expect(figureOf(text)).toBe(figure)
  expect(decimalOf(figure)).toBe(shortest)
})

test.each(['', '1,5', '1e3', '1.23456', 'NaN', '123456789012345'])('%s is no decimal', (text) => {
  expect(() => figureOf(text)).toThrow(RangeError)
})

test('every figure survives being written down', () => {
  const most = 10n ** 18n - 1n
  fc.assert(
    fc.property(fc.bigInt(-most, most), (figure) => {
      expect(figureOf(decimalOf(figure))).toBe(figure)
    }),
  )
})

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [5n, -2n, -3n],
  [4n, 3n, 1n],
  [0n, 7n, 0n],
])('%s / %s rounds to %s', (numerator, denominator, quotient) => {
  expect(divided(numerator, denominator)).toBe(quotient)
})
