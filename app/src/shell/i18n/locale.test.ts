import { expect, test } from 'vitest'
import { localeOf, pickLocale } from './locale.ts'

test('the first wish that we speak wins, else Dutch', () => {
  expect(pickLocale(undefined, 'en-GB,en;q=0.9')).toBe('en')
  expect(pickLocale('nl', 'en')).toBe('nl')
  expect(pickLocale('de', 'fr')).toBe('nl')
})

test('nobody chose a language without naming one that the interface has', () => {
  expect(localeOf('en')).toBe('en')
  expect(localeOf(undefined)).toBeUndefined()
  expect(localeOf('de')).toBeUndefined()
})
