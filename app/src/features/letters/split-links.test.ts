import { expect, test } from 'vitest'
import { splitLinks } from './split-links.ts'

test('web addresses are cut out whole, without the full stop behind them', () => {
  const text = 'Ga naar https://voortent.example/a/b?c=d&e=f. Of niet: javascript:alert(1)'
  const pieces = splitLinks(text)
  expect(pieces.filter(({ link }) => link).map(({ words }) => words)).toEqual([
    'https://voortent.example/a/b?c=d&e=f',
  ])
  expect(pieces.map(({ words }) => words).join('')).toBe(text)
})

test('a text without addresses stays one piece', () => {
  expect(splitLinks('geen adres')).toEqual([{ at: 0, words: 'geen adres', link: false }])
})
