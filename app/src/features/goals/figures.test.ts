import { readNumber } from '@voortent/domain/goals/contract'
import { expect, test } from 'vitest'
import { asTyped, figureInWords, tickInWords } from './figures.ts'

test('figures are written the Dutch way, exact to the last place', () => {
  expect(figureInWords('1200.5', 'weken', 'nl')).toBe('1.200,5 weken')
  expect(figureInWords('62.5', '%', 'nl')).toBe('62,5%')
  expect(figureInWords('99999999999999.9999', 'euro', 'nl')).toBe('99.999.999.999.999,9999 euro')
  expect(figureInWords('1200.5', 'weeks', 'en')).toBe('1,200.5 weeks')
  expect(figureInWords('66.6667', '%', 'nl', 1)).toBe('66,7%')
})

test.each(['1200.5', '1.125', '-12.345', '0.125', '40', '1234.567'])(
  '%s can be put in a field and read back',
  (decimal) => {
    expect(readNumber(asTyped(decimal))).toEqual({ decimal })
  },
)

test('an axis has room for few letters', () => {
  expect(tickInWords(300_000, 'nl')).toBe('300.000')
  expect(tickInWords(0.25, 'nl')).toBe('0,25')
  expect(tickInWords(2_000_000, 'nl').length).toBeLessThan(8)
})
