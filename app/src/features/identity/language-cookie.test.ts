import { expect, test } from 'vitest'
import { languageCookie } from './language-cookie.ts'

test('the language is kept for a year, and only over https where there is https', () => {
  expect(languageCookie('en', 'http://localhost:3000')).toBe(
    'voortent_locale=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly',
  )
  expect(languageCookie('nl', 'https://voortent.example')).toMatch(/; Secure$/)
})
