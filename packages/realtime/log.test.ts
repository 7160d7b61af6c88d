import { expect, test } from 'vitest'
import { redactToken } from './log.ts'

test('a token in a URL is not logged, the rest is', () => {
  expect(redactToken('/v8?roomId=a%3Ab&tok=eyJhbGciOiJIUzI1NiJ9.e30.abc-_&version=3.24.1')).toBe(
    '/v8?roomId=a%3Ab&tok=***&version=3.24.1',
  )
  expect(redactToken('/v8?tok=eyJh.e30.abc')).toBe('/v8?tok=***')
  expect(redactToken('/v8?token=1&stok=2')).toBe('/v8?token=1&stok=2')
})
