import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedIn, citing, timesCited, withCitations } from './cited.ts'

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const plain = (node: { text?: string; content?: readonly object[] }): string =>
  (node.text ?? '') + (node.content ?? []).map(plain).join('')

const link = (nth: number) => ({
  type: 'link',
  attrs: { href: '#bron-1', id: `aanhaling-1-${nth}` },
})

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
    { type: 'text', text: '1', marks: [link(1)] },
    { type: 'text', text: ', ' },
    { type: 'text', text: '9' },
    { type: 'text', text: ']' },
    { type: 'text', text: '.' },
  ])
})

test('each place that cites a source can be linked back to', () => {
  const text = withCitations(paragraph('Ja [1]. Nee [1].'), [{ number: 1 }])
  const links = (text.content?.[0]?.content ?? []).flatMap(({ marks = [] }) => marks)
  expect(links).toEqual([link(1), link(2)])
  expect(timesCited(paragraph('Ja [1]. Nee [1].'))).toEqual(new Map([[1, 2]]))
})

test('a source cited behind a citation joins it, and is named once', () => {
  expect(citing('Oefenen helpt', 3)).toEqual({ replaced: 0, letters: ' [3]' })
  expect(citing('Oefenen helpt ', 3)).toEqual({ replaced: 0, letters: '[3]' })
  expect(citing('Oefenen helpt [1]', 3)).toEqual({ replaced: 3, letters: '[1, 3]' })
  expect(citing('Oefenen helpt [1, 3]', 3)).toEqual({ replaced: 6, letters: '[1, 3]' })
  expect(citing('Oefenen [1] helpt.', 3)).toEqual({ replaced: 0, letters: '[3]' })
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
