import { expect, test } from 'vitest'
import { decidersOn } from './mandate-holds.ts'

const voice = { startsOn: '2027-01-01', endsOn: null, endedOn: null }
const mandate = {
  startsOn: '2027-02-01',
  endsOn: '2027-12-31',
  withdrawnOn: null,
  substitute: voice,
}
const both = { holder: true, substitute: true }
const nobody = { holder: false, substitute: false }

test('a mandate holds from its first day to its last', () => {
  const days = ['2027-01-31', '2027-02-01', '2027-12-31', '2028-01-01']
  expect(days.map((day) => decidersOn(mandate, voice, day))).toEqual([nobody, both, both, nobody])
})

test('from the day of withdrawal nobody decides by it', () => {
  const withdrawn = { ...mandate, withdrawnOn: '2027-05-01' }
  expect(decidersOn(withdrawn, voice, '2027-04-30')).toEqual(both)
  expect(decidersOn(withdrawn, voice, '2027-05-01')).toEqual(nobody)
})

test('it does not outlive the representation of its holder', () => {
  expect(decidersOn(mandate, { ...voice, endedOn: '2027-05-01' }, '2027-05-01')).toEqual(nobody)
  expect(decidersOn(mandate, { ...voice, endsOn: '2027-05-01' }, '2027-05-02')).toEqual(nobody)
})

test('a substitute who left does not decide, the holder does', () => {
  const alone = { ...mandate, substitute: { ...voice, endedOn: '2027-03-01' } }
  expect(decidersOn(alone, voice, '2027-03-01')).toEqual({ holder: true, substitute: false })
  expect(decidersOn({ ...mandate, substitute: null }, voice, '2027-03-01')).toEqual({
    holder: true,
    substitute: false,
  })
})
