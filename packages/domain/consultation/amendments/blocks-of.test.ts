import type { TextNode } from '@voortent/domain/documents'
import { expect, test } from 'vitest'
import { blocksOf, lettersIn } from './blocks-of.ts'

const words = (text: string): TextNode => ({ type: 'text', text })
const paragraph = (...content: TextNode[]): TextNode => ({ type: 'paragraph', content })
const text: TextNode = {
  type: 'doc',
  content: [
    { type: 'heading', content: [words('Doel')] },
    paragraph(words('Wij '), words('leren.')),
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph(words('Eén'))] },
        { type: 'listItem', content: [paragraph(words('Twee'))] },
      ],
    },
    { type: 'paragraph' },
  ],
}

test('every paragraph, heading and item is a block, and knows where it begins', () => {
  const blocks = blocksOf(text)
  expect(blocks.map((block) => block.text)).toEqual(['Doel', 'Wij leren.', 'Eén', 'Twee', ''])
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'item',
    'item',
    'paragraph',
  ])
  const letters = lettersIn(text)
  for (const block of blocks)
    expect(letters.slice(block.start, block.start + block.text.length)).toBe(block.text)
})
