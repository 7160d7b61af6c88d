import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOf, figureOf } from './figure.ts'
import { forecast, type Point } from './forecast.ts'

const yearly = (values: string[], first = 2023): Point[] =>
  values.map((value, turn) => ({ on: `${first + turn}-12-31`, value }))

const quarters = ['2027-10-01', '2028-01-01', '2028-04-01', '2028-07-01']

test('a steady rise goes on as it went', () => {
  expect(forecast(yearly(['100', '110', '120'], 2021), '2026-12-31')).toBe('150')
  const points = ['0.1', '20.1', '40.1'].map((value, turn) => ({ on: quarters[turn] ?? '', value }))
  expect(forecast(points, quarters[3] ?? '')).toBe('60.1')
})

test('points that lie beside the line count alike', () => {
  const points = [
    { on: '2027-10-01', value: '10' },
    { on: '2028-01-01', value: '40' },
    { on: '2028-04-01', value: '40' },
  ]
  expect(forecast(points, '2028-04-01')).toBe('45')
})

test('only the last five count', () => {
  const last = yearly(['10', '20', '30', '40', '50'], 2022)
  const long = [{ on: '2010-12-31', value: '900' }, ...last]
  expect(forecast(long, '2030-12-31')).toBe(forecast(last, '2030-12-31'))
})

test('too little is said, not guessed', () => {
  expect(forecast([], '2030-12-31')).toBeNull()
  expect(forecast(yearly(['1', '2']), '2030-12-31')).toBeNull()
  const hasty = ['2027-01-01', '2027-02-01', '2027-06-29'].map((on) => ({ on, value: '1' }))
  expect(forecast(hasty, '2030-12-31')).toBeNull()
  const enough = [...hasty.slice(0, 2), { on: '2027-06-30', value: '1' }]
  expect(forecast(enough, '2030-12-31')).toBe('1')
})

test('what was never negative is not expected below zero; what was may be', () => {
  expect(forecast(yearly(['30', '20', '10']), '2030-12-31')).toBe('0')
  expect(forecast(yearly(['10', '0', '-10']), '2026-12-31')?.startsWith('-')).toBe(true)
})

test('a constant is expected to stay what it is, to the last place', () => {
  const value = fc.bigInt(0n, 10n ** 18n - 1n).map(decimalOf)
  fc.assert(
    fc.property(value, fc.integer({ min: 2026, max: 2100 }), (constant, year) => {
      expect(forecast(yearly([constant, constant, constant]), `${year}-12-31`)).toBe(constant)
    }),
  )
})

test('on a day in the middle of a line the line itself is found', () => {
  const slope = fc.bigInt(0n, 1_000_000n)
  fc.assert(
    fc.property(slope, fc.bigInt(0n, 10n ** 12n), (rise, start) => {
      const points = quarters.map((on, turn) => ({
        on,
        value: decimalOf(start + rise * BigInt(turn)),
      }))
      const expected = figureOf(points[2]?.value ?? '')
      expect(forecast(points, '2028-04-01')).toBe(decimalOf(expected))
    }),
  )
})
