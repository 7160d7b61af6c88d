import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'

test('a password is stored as argon2id and checked against it', async () => {
  const stored = await hashPassword('een goed wachtwoord')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(stored, 'een goed wachtwoord')).toBe(true)
  expect(await verifyPassword(stored, 'een ander wachtwoord')).toBe(false)
})

test('without a stored hash nothing matches, not even the stand-in', async () => {
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false)
})
