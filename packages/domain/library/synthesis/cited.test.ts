import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedIn, withCitations } from './cited.ts'

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const plain = (node: { text?: string; content?: readonly object[] }): string =>
  (node.text ?? '') + (node.content ?? []).map(plain).join('')

test('numbers between brackets are citations, each told once', () => {
  expect(
    citedIn(paragraph('Oefenen helpt [2, 1], kort oefenen meer [2]. In [2024 was dat] zo.')),
  ).toEqual([2, 1])
})

test('numbers of sources become links to them; those of none stay words', () => {
  const [first] = withCitations(paragraph('Ja [1, 9].'), [{ number: 1 }]).content ?? []
  expect(first?.content).toEqual([
    { type: 'text', text: 'Ja ' },
    { type: 'text', text: '[' },
    { type: 'text', text: '1', marks: [{ type: 'link', attrs: { href: '#bron-1' } }] },
    { type: 'text', text: ', ' },
    { type: 'text', text: '9' },
    { type: 'text', text: ']' },
    { type: 'text', text: '.' },
  ])
})

test('no word is lost or added', () => {
  const text = fc.stringMatching(/^[\w[\], .]{0,60}$/)
  fc.assert(
    fc.property(text, (words) => {
      const sources = [{ number: 1 }, { number: 12 }]
      expect(plain(withCitations(paragraph(words), sources))).toBe(words)
    }),
  )
})
