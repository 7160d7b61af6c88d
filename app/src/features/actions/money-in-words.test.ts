import { expect, test } from 'vitest'
import { moneyInWords } from './money-in-words.ts'

const plain = (cents: number, locale: string) =>
  moneyInWords(cents, locale).replaceAll('\u00a0', ' ')

test('whole euros without cents, in the reader’s own signs', () => {
  expect(plain(1_250_000, 'nl')).toBe('€ 12.500')
  expect(plain(1_250_050, 'nl')).toBe('€ 12.500,50')
  expect(plain(0, 'nl')).toBe('€ 0')
  expect(plain(1_250_000, 'en')).toBe('€12,500')
})
