import { expect, test } from 'vitest'
import { likelyTheSame, tellingWords } from './same-organisation.ts'

test('legal form, accents and punctuation do not tell organisations apart', () => {
  expect(tellingWords('Coöperatie De Verzonnen Tuin U.A.')).toEqual(['verzonnen', 'tuin'])
  expect(tellingWords('De Stichting')).toEqual(['de', 'stichting'])
})

test.each([
  ['Metaalbewerking Niemandsland', 'Metaalbewerking Niemandsland B.V.'],
  ['metaalbewerking  niemandsland', 'Niemandsland Metaalbewerking'],
  ['Vakbond De Verzonnen Werker', 'Verzonnen Werker'],
  ['Gemeente Voorbeeldstad', 'Gemeente Vorbeeldstad'],
  ['Verzinland', 'Hogeschool Verzinland'],
  ['Techno Lab', 'Technolab'],
])('%s is likely %s', (name, other) => {
  expect(likelyTheSame(name, other)).toBe(true)
  expect(likelyTheSame(other, name)).toBe(true)
})

test.each([
  ['Gemeente Voorbeeldstad', 'Gemeente Elders'],
  ['Hogeschool Verzinland', 'Hogeschool Niemandsland'],
  ['UWV', 'UWV Werkplein Voorbeeldstad'],
  ['Bakkerij Jansen', 'Slagerij Jansen'],
])('%s is not %s', (name, other) => {
  expect(likelyTheSame(name, other)).toBe(false)
})
