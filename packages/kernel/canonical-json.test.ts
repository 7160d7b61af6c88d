import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('names stand in the order of their code units, and what is undefined is left out', () => {
  const value = { b: [1, 'é', null], a: { z: true, y: undefined }, '\u20ac': '"', '1': 0.5 }
  expect(canonicalJson(value)).toBe('{"1":0.5,"a":{"z":true},"b":[1,"é",null],"€":"\\""}')
})

test('numbers are written as RFC 8785 has it', () => {
  expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  )
})
