import { expect, test } from 'vitest'
import { hashPassword, requireNoOwnAddress, verifyPassword } from './password.ts'

const own = (password: string) => () => requireNoOwnAddress(password, 'ans.vandijk@b.example')

test('a password is stored as argon2id and checked against it', async () => {
  const stored = await hashPassword('een goed wachtwoord')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(stored, 'een goed wachtwoord')).toBe(true)
  expect(await verifyPassword(stored, 'een ander wachtwoord')).toBe(false)
})

test('without a stored hash nothing matches, not even the stand-in', async () => {
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false)
})

test('a password typed as composed or as separate accents is the same', async () => {
  const stored = await hashPassword('caf\u00e9 op het plein')
  expect(await verifyPassword(stored, 'cafe\u0301 op het plein')).toBe(true)
})

test('the own address is refused, also with a few characters around its name', () => {
  expect(own('mijn ans.vandijk@b.example')).toThrow('identity.password-is-address')
  expect(own('Ans.vanDijk2026')).toThrow('identity.password-is-address')
  expect(own('ans fietst naar de markt')).not.toThrow()
})
