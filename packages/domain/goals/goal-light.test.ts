import { expect, test } from 'vitest'
import { goalLight, type Judged } from './goal-light.ts'

const rising: Judged = {
  direction: 'rising',
  baseline: { on: '2022-12-31', value: '100' },
  targets: [
    { year: 2025, value: '150' },
    { year: 2026, value: '200' },
  ],
  measurements: [],
}
const measured = (...values: string[]) =>
  values.map((value, turn) => ({ on: `${2023 + turn}-12-31`, value }))
const light = (change: Partial<Judged>, today = '2026-05-01') => {
  const { colour, reason, expected } = goalLight({ ...rising, ...change }, today)
  return [colour, reason, expected]
}

test('without a target, a measurement or enough of them it is grey, and says which', () => {
  expect(light({ targets: [] })).toEqual(['grijs', 'no-target', null])
  expect(light({})).toEqual(['grijs', 'no-measurement', null])
  expect(light({ measurements: measured('120') }, '2024-05-01')).toEqual([
    'grijs',
    'too-little',
    null,
  ])
})

test('a measurement of more than 550 days ago says too little about now', () => {
  const measurements = measured('150', '200')
  expect(light({ measurements }, '2026-07-04')[0]).toBe('groen')
  expect(light({ measurements }, '2026-07-05')).toEqual(['grijs', 'too-old', null])
})

test('reached with too little to forecast is green', () => {
  expect(light({ baseline: null, measurements: measured('200') }, '2024-05-01')).toEqual([
    'groen',
    'reached-already',
    '200',
  ])
})

test.each([
  [['125', '150', '175'], 'groen', 'on-course'],
  [['121', '142', '163'], 'oranje', 'close'],
  [['110', '120', '130'], 'rood', 'off-course'],
  [['90', '80', '70'], 'rood', 'off-course'],
])('before the year is over %j is %s by the forecast', (values, colour, reason) => {
  expect(light({ measurements: measured(...values) }).slice(0, 2)).toEqual([colour, reason])
})

test.each([
  ['200', 'groen', 'reached'],
  ['199.9999', 'oranje', 'nearly-reached'],
  ['180', 'oranje', 'nearly-reached'],
  ['179.9999', 'rood', 'not-reached'],
])('once the year is over the last measurement, %s, makes it %s', (value, colour, reason) => {
  const measurements = measured('100', '100', '100', value)
  expect(light({ measurements }, '2027-01-01')).toEqual([colour, reason, value])
})

test('where less is better, less is green', () => {
  const falling: Partial<Judged> = {
    direction: 'falling',
    baseline: { on: '2023-01-01', value: '20' },
    targets: [{ year: 2026, value: '10' }],
  }
  const at = (value: string) =>
    light({ ...falling, measurements: measured('20', '15', value) }, '2027-01-01')[0]
  expect(['10', '9', '12', '12.01', '25'].map(at)).toEqual([
    'groen',
    'groen',
    'oranje',
    'rood',
    'rood',
  ])
})

test('what only has to stay as it is, is green or red', () => {
  const keep: Partial<Judged> = { targets: [{ year: 2026, value: '100' }] }
  expect(light({ ...keep, measurements: measured('100', '100', '100') })[0]).toBe('groen')
  expect(light({ ...keep, measurements: measured('99', '98', '97') })[0]).toBe('rood')
})

test('it is judged by its last target, and says by which', () => {
  const told = goalLight({ ...rising, measurements: measured('125', '150', '175') }, '2026-05-01')
  expect(told).toMatchObject({ year: 2026, target: '200' })
})
