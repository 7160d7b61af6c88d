import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asTyped, readAmount } from './read-amount.ts'

test.each([
  ['12.500,50', 1_250_050],
  ['12500.5', 1_250_050],
  ['12500,5', 1_250_050],
  ['12,500.50', 1_250_050],
  ['€ 12.500', 1_250_000],
  ['12.500,-', 1_250_000],
  ['1.234.567', 123_456_700],
  ['0,05', 5],
  ['007', 700],
  ['0', 0],
  ['100.000.000', 10_000_000_000],
])('%s is read as it was meant', (typed, hundredths) => {
  expect(readAmount(typed)).toEqual({ hundredths })
})

test.each([
  ['-5', 'negative'],
  ['−5,00', 'negative'],
  ['12,500', 'ambiguous'],
  ['1,2345', 'too-fine'],
  ['0,125', 'too-fine'],
  ['100.000.000,01', 'too-large'],
  ['999999999999999999999', 'too-large'],
  ['twaalf', 'malformed'],
  ['1e9', 'malformed'],
  ['12.50.00', 'malformed'],
  ['1.23,4,5', 'malformed'],
  ['', 'malformed'],
  ['=1+1', 'malformed'],
])('%s is refused as %s', (typed, refusal) => {
  expect(readAmount(typed)).toEqual({ refusal })
})

test('what was written down is read back to the cent', () => {
  const amounts = fc.integer({ min: 0, max: 10_000_000_000 })
  fc.assert(
    fc.property(amounts, (hundredths) => {
      expect(readAmount(asTyped(hundredths))).toEqual({ hundredths })
      const dutch = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
      expect(readAmount(dutch.format(hundredths / 100))).toEqual({ hundredths })
    }),
  )
})
