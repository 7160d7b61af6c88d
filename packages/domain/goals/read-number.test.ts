import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test.each([
  ['1.200,5', '1200.5'],
  ['1200.5', '1200.5'],
  ['1200,5', '1200.5'],
  ['1,200.5', '1200.5'],
  ['1 200,50', '1200.5'],
  ['1.234.567', '1234567'],
  ['1.234.567,125', '1234567.125'],
  ['0,125', '0.125'],
  ['1200,125', '1200.125'],
  ['007', '7'],
  ['-3,5', '-3.5'],
  ['−3,5', '-3.5'],
  ['+12', '12'],
  ['-0,0', '0'],
  [' 42 ', '42'],
])('%s is %s', (typed, decimal) => {
  expect(readNumber(typed)).toEqual({ decimal })
})

test.each([
  ['', 'no-number'],
  ['veel', 'no-number'],
  ['12%', 'no-number'],
  ['1.2.3', 'no-number'],
  ['1.20,5,1', 'no-number'],
  ['1e3', 'no-number'],
  ['--1', 'no-number'],
  ['1.200', 'ambiguous-number'],
  ['1,200', 'ambiguous-number'],
  ['-12.500', 'ambiguous-number'],
  ['123456789012345', 'number-too-large'],
  ['0,12345', 'number-too-fine'],
])('%s is refused: %s', (typed, refusal) => {
  expect(readNumber(typed)).toEqual({ refusal })
})
