import { expect, test } from 'vitest'
import { hashToken, newToken } from './session-token.ts'

test('tokens differ and carry 160 bits', () => {
  expect(newToken()).toMatch(/^[a-z2-7]{32}$/)
  expect(newToken()).not.toBe(newToken())
})

test('the hash is the SHA-256 of the token', () => {
  expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
