import { expect, test } from 'vitest'
import { dayInWords, momentInWords, monthInWords } from './dates.ts'

const now = new Date('2027-06-01T12:00:00Z')

test('a day of this year needs no year', () => {
  expect(dayInWords(new Date('2027-04-13T10:00:00Z'), 'nl', now)).toBe('di 13 april')
  expect(dayInWords(new Date('2026-04-14T10:00:00Z'), 'nl', now)).toBe('di 14 april 2026')
  expect(dayInWords(new Date('2027-04-13T10:00:00Z'), 'en', now)).toBe('Tue 13 April')
})

test('time is that of Amsterdam, also around midnight and new year', () => {
  expect(momentInWords(new Date('2027-04-13T22:30:00Z'), 'nl', now)).toBe('wo 14 april, 00:30')
  expect(dayInWords(new Date('2026-12-31T23:30:00Z'), 'nl', now)).toBe('vr 1 januari')
})

test('a month is short and always has its year', () => {
  expect(monthInWords(new Date('2027-04-13T10:00:00Z'), 'nl')).toBe('apr 2027')
  expect(monthInWords(new Date('2027-04-30T23:00:00Z'), 'en')).toBe('May 2027')
})
