import { expect, test } from 'vitest'
import { canonicalForm } from './canonical-form.ts'
import type { TextMark, TextNode } from './contract.ts'
import { hashText } from './hash-text.ts'

const [bold, italic] = [{ type: 'bold' }, { type: 'italic' }]

function paragraph(...content: TextNode[]): TextNode {
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

function letters(text: string, ...marks: TextMark[]): TextNode {
  return { type: 'text', text, ...(marks.length > 0 && { marks }) }
}

test('the canonical form is JSON after RFC 8785', () => {
  expect(canonicalForm(paragraph(letters('Eén', bold)))).toBe(
    '{"content":[{"content":[{"marks":[{"type":"bold"}],"text":"Eén","type":"text"}],"type":"paragraph"}],"type":"doc"}',
  )
})

test.each([
  ['where runs were cut', paragraph(letters('ab')), paragraph(letters('a'), letters('b'))],
  [
    'the order of marks',
    paragraph(letters('a', bold, italic)),
    paragraph(letters('a', italic, bold)),
  ],
  ['how an accent was typed', paragraph(letters('é')), paragraph(letters('e\u0301'))],
  [
    'an accent cut from its letter',
    paragraph(letters('é')),
    paragraph(letters('e'), letters('\u0301')),
  ],
  ['empty lists', { type: 'doc' }, { type: 'doc', content: [], marks: [], attrs: {} }],
  ['attributes without a value', { type: 'doc' }, { type: 'doc', attrs: { start: null } }],
  ['letters that are none', paragraph(letters('a')), paragraph(letters('a'), letters('', bold))],
])('%s makes no other text', (_, one, other) => {
  expect(canonicalForm(one)).toBe(canonicalForm(other))
  expect(hashText(one)).toBe(hashText(other))
})

test('a letter, a mark or a level makes another text', () => {
  const texts = [
    paragraph(letters('a')),
    paragraph(letters('b')),
    paragraph(letters('a', bold)),
    { type: 'doc', content: [{ type: 'heading', attrs: { level: 2 }, content: [letters('a')] }] },
    { type: 'doc', content: [{ type: 'heading', attrs: { level: 3 }, content: [letters('a')] }] },
  ]
  expect(new Set(texts.map(hashText)).size).toBe(texts.length)
})

test('the hash is the SHA-256 of the form in UTF-8, in hex', () => {
  // printf '{"type":"doc"}' | sha256sum
  expect(hashText({ type: 'doc' })).toBe(
    'a2cacbda46e7e7abefcbbefb37b99e6fdf137fc738e6bc58b4f259069f36dfb9',
  )
})
