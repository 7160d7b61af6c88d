import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOf, euros, hoursInWords, shareInWords } from './money-words.ts'

const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test('money, hours and shares in words', () => {
  expect(plain(euros(1_250_000, 'nl'))).toBe('€ 12.500')
  expect(plain(euros(1_250_050, 'nl'))).toBe('€ 12.500,50')
  expect(plain(euros(-5, 'nl'))).toBe('€ -0,05')
  expect(euros(1_250_050, 'en')).toBe('€12,500.50')
  expect(hoursInWords(1_250, 'nl')).toBe('12,5')
  expect(shareInWords(4_999, 'nl')).toBe('49,99%')
})

test('a decimal is exact, however large', () => {
  const all = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
  fc.assert(
    fc.property(all, (hundredths) => {
      expect(BigInt(decimalOf(hundredths).replace('.', ''))).toBe(BigInt(hundredths))
    }),
  )
})
