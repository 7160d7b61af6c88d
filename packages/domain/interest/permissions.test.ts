import { expect, test } from 'vitest'
import { type InterestStatus, interestStatuses } from './contract.ts'
import { canBringIn, canHandle, mayAskMentor, mayOfferMentor, nextStatuses } from './permissions.ts'

test('coordinators and brokers talk with companies, nobody else', () => {
  const able = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder'].filter(
    (role) => canHandle({ roles: [role] }),
  )
  expect(able).toEqual(['coordinator', 'makelaar'])
})

test('a talk goes on or ends, and nobody takes part by a change of status alone', () => {
  for (const from of interestStatuses) {
    expect(nextStatuses[from]).not.toContain('doet-mee')
    expect(nextStatuses[from]).not.toContain('nieuw')
    expect(nextStatuses[from]).not.toContain(from)
  }
})

test.each<[InterestStatus, string | null, boolean]>([
  ['nieuw', 'ja', false],
  ['gebeld', null, true],
  ['in-gesprek', 'ja', true],
  ['in-gesprek', 'nee', false],
  ['doet-mee', 'ja', false],
  ['niet', null, false],
])('with status %s and answer %s a company is brought in: %s', (status, answer, able) => {
  expect(canBringIn(status, answer)).toBe(able)
})

test('large companies mentor, small ones ask for it', () => {
  expect(mayOfferMentor({ type: 'grootbedrijf', sizeClass: 'onbekend' })).toBe(true)
  expect(mayOfferMentor({ type: 'mkb', sizeClass: 'groot' })).toBe(true)
  expect(mayOfferMentor({ type: 'mkb', sizeClass: 'klein' })).toBe(false)
  expect(mayAskMentor(null)).toBe(true)
  expect(mayAskMentor('micro')).toBe(true)
  expect(mayAskMentor('groot')).toBe(false)
})
