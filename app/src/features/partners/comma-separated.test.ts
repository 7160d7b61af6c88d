import { expect, test } from 'vitest'
import { commaSeparated } from './comma-separated.ts'

test('cells with separators, quotes or lines are quoted', () => {
  expect(
    commaSeparated([
      ['Naam', 'Plaats'],
      ['A "B"; C', 'D\nE'],
    ]),
  ).toBe('\uFEFFNaam;Plaats\r\n"A ""B""; C";"D\nE"\r\n')
})

test('a name is no formula', () => {
  expect(commaSeparated([['=1+1', '+31', '@x', '-y', 'gewoon']])).toBe(
    "\uFEFF'=1+1;'+31;'@x;'-y;gewoon\r\n",
  )
})
