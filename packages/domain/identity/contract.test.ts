import { expect, test } from 'vitest'
import { emailAddress, newPassword, signInWithCodeInput } from './contract.ts'

const refusals = (schema: typeof newPassword, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message)

const parse = (code: string) => signInWithCodeInput.safeParse({ email: 'a@b.example', code })

test('a password is long and not common, of any composition', () => {
  expect(refusals(newPassword, 'kort')).toEqual(['identity.password-too-short'])
  expect(refusals(newPassword, 'Wachtwoord123')).toEqual(['identity.password-too-common'])
  expect(refusals(newPassword, 'x'.repeat(201))).toContain('identity.password-too-long')
  expect(refusals(newPassword, 'vier gewone kleine woorden')).toBeUndefined()
})

test('an address is kept in lower case', () => {
  expect(emailAddress.parse(' Ans@Voortent.Example ')).toBe('ans@voortent.example')
  expect(emailAddress.safeParse('ans').error?.issues[0]?.message).toBe('identity.email-malformed')
})

test('a code may be pasted with spaces', () => {
  expect(parse(' 123 456 ').data?.code).toBe('123456')
  expect(parse('12345').error?.issues[0]?.message).toBe('identity.code-malformed')
})
