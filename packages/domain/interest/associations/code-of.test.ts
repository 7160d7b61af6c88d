import { expect, test } from 'vitest'
import { codeOf } from './code-of.ts'

test.each([
  ['Metaal & Co', 'metaal-co-bcdf'],
  ['Ondernemersvereniging Zuidoost-Brabant', 'ondernemersvereniging-zu-bcdf'],
  ['Cafés één', 'cafes-een-bcdf'],
  ['***', 'bcdf'],
])('the link of %s ends in %s', (name, code) => {
  expect(codeOf(name, new Uint8Array([0, 1, 2, 3]))).toBe(code)
})
