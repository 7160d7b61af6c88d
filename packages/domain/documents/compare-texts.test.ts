import { expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import type { TextNode } from './contract.ts'

const paragraph = (text: string): TextNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})
const heading = (text: string): TextNode => ({ ...paragraph(text), type: 'heading' })
const list = (...items: string[]): TextNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
})
const textOf = (...content: TextNode[]): TextNode => ({ type: 'doc', content })

test('paragraphs that stay, change, come and go are told in reading order', () => {
  const before = textOf(heading('Doel'), paragraph('Wij leren elk jaar.'), list('één', 'twee'))
  const after = textOf(
    heading('Doel'),
    paragraph('Wij leren elke dag.'),
    paragraph('Geheel nieuwe woorden.'),
    list('twee'),
  )
  expect(compareTexts(before, after).map(({ kind, shape }) => `${kind} ${shape}`)).toEqual([
    'same heading',
    'changed paragraph',
    'added paragraph',
    'removed item',
    'same item',
  ])
})

test('a paragraph that became another is gone, and the other came after it', () => {
  const [one, other] = [textOf(paragraph('Eén twee drie.')), textOf(paragraph('Vier vijf zes.'))]
  expect(compareTexts(one, other)).toEqual([
    { kind: 'removed', shape: 'paragraph', words: [{ kind: 'removed', text: 'Eén twee drie.' }] },
    { kind: 'added', shape: 'paragraph', words: [{ kind: 'added', text: 'Vier vijf zes.' }] },
  ])
})

test('equal texts have nothing but the same', () => {
  const text = textOf(heading('Doel'), paragraph('Wij leren.'))
  expect(compareTexts(text, text).every(({ kind }) => kind === 'same')).toBe(true)
  expect(compareTexts(textOf(), textOf())).toEqual([])
})
