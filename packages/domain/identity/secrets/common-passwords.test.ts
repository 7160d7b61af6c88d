import { expect, test } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'

test('what everybody guesses first is common, in any case', () => {
  expect(isCommonPassword('Wachtwoord1234')).toBe(true)
  expect(isCommonPassword('qwertyuiop123')).toBe(true)
})

test('a few characters over and over are common', () => {
  expect(isCommonPassword('aaaaaaaaaaaaaaaa')).toBe(true)
  expect(isCommonPassword('abababababab')).toBe(true)
})

test('a sentence of ordinary words is not', () => {
  expect(isCommonPassword('de kraan staat op het plein')).toBe(false)
  expect(isCommonPassword('voortent-demo')).toBe(false)
})
