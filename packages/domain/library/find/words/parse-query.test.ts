import { expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'

const texts = (query: string) => parseQuery(query).asked.map(({ text }) => text)

test('what binds a question is left out, what it is about stays', () => {
  expect(texts('Hoe krijg ik jonge monteurs zover dat ze blijven?')).toEqual([
    'jonge',
    'monteurs',
    'blijven',
  ])
})

test('a phrase stays together, what has a minus is not wanted', () => {
  expect(parseQuery('"oefenen werkte" lassen -kas -"in de bouw" zij-instromer')).toMatchObject({
    asked: [
      { text: 'oefenen werkte', exact: true },
      { text: 'lassen', exact: false },
      { text: 'zij instromer' },
    ],
    without: [['kas'], ['in', 'de', 'bouw']],
  })
})

test('an abbreviation and what it stands for are the same, whichever is typed', () => {
  const same = (query: string) => parseQuery(query).asked[0]?.names
  expect(same('LLO')).toContain('leven lang ontwikkelen')
  expect(same('leven lang ontwikkelen')).toContain('llo')
  expect(same('O&O-fonds')).toContain('opleidingsfonds')
  expect(texts('een leven lang leren in het mkb')).toEqual(['een leven lang leren', 'mkb'])
})

test('words that stand everywhere count, and are not demanded', () => {
  expect(parseQuery('bedrijven lasrobot').asked).toMatchObject([{ weak: true }, { weak: false }])
})

test('signs alone ask nothing', () => {
  expect(parseQuery(`!&|'( :* -`)).toEqual({ asked: [], without: [] })
})
