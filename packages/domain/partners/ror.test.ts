import { expect, test } from 'vitest'
import { isRor } from './ror.ts'

test.each([
  ['02e2c7k09', true],
  ['01ggx4157', true],
  ['04dkp9463', true],
  ['01bnjb948', true],
  ['02e2c7k08', false],
  ['02e2c7l09', false],
  ['2e2c7k09', false],
  ['', false],
])('%s is a ROR: %s', (text, fits) => {
  expect(isRor(text)).toBe(fits)
})
