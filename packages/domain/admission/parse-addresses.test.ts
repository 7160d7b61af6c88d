import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddresses } from './parse-addresses.ts'

const emails = (pasted: string) => parseAddresses(pasted).map(({ email }) => email)

test('lines, commas and semicolons keep addresses apart; blanks do not count', () => {
  expect(emails('a@x.nl\r\n\nb@x.nl, c@x.nl;; d@x.nl ,\n')).toEqual([
    'a@x.nl',
    'b@x.nl',
    'c@x.nl',
    'd@x.nl',
  ])
  expect(parseAddresses(' \n , ;')).toEqual([])
})

test('names may stand before the address, also with a comma in them', () => {
  expect(emails('Piet Jansen <Piet@X.nl>')).toEqual(['piet@x.nl'])
  expect(emails('"Jansen, Piet; directeur" <piet@x.nl>; anna@x.nl')).toEqual([
    'piet@x.nl',
    'anna@x.nl',
  ])
  expect(emails('Jansen, Piet <piet@x.nl>; De Vries, Anna <anna@x.nl>')).toEqual([
    'piet@x.nl',
    'anna@x.nl',
  ])
  expect(emails('<piet@x.nl>')).toEqual(['piet@x.nl'])
})

test('what is wrong is told with its line and as it was pasted', () => {
  expect(parseAddresses('a@x.nl\nPiet Jansen\nA@X.nl, b@x')).toEqual([
    { line: 1, text: 'a@x.nl', email: 'a@x.nl', problem: null },
    { line: 2, text: 'Piet Jansen', email: '', problem: 'malformed' },
    { line: 3, text: 'A@X.nl', email: 'a@x.nl', problem: 'duplicate' },
    { line: 3, text: 'b@x', email: '', problem: 'malformed' },
  ])
})

const address = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{2,8}$/))
  .map(([name, domain]) => `${name}@${domain}.nl`)
const written = fc
  .tuple(address, fc.constantFrom('', 'Piet', 'Jansen, Piet', '"De Vries; A."'))
  .map(([email, name]) => ({ email, text: name ? `${name} <${email}>` : email }))

test('however they are written and kept apart, the same addresses come out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(written, fc.constantFrom('\n', '; ', ';\n', '\r\n\r\n'))),
      (list) => {
        const parsed = parseAddresses(list.map(([{ text }, apart]) => text + apart).join(''))
        expect(parsed.map(({ email }) => email)).toEqual(list.map(([{ email }]) => email))
        const good = parsed.filter(({ problem }) => !problem).map(({ email }) => email)
        expect(good).toEqual([...new Set(list.map(([{ email }]) => email))])
      },
    ),
  )
})

test('whatever is pasted, nothing throws and every piece keeps its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (pasted) => {
      const lines = pasted.split(/\r\n|\r|\n/)
      for (const { line, text, email, problem } of parseAddresses(pasted)) {
        expect(lines[line - 1]).toContain(text.split(',')[0])
        expect(email === '').toBe(problem === 'malformed')
      }
    }),
  )
})
