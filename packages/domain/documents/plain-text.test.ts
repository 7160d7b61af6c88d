import { expect, test } from 'vitest'
import type { TextNode } from './contract.ts'
import { plainText } from './plain-text.ts'

const text = (words: string): TextNode => ({ type: 'text', text: words })
const node = (type: string, ...content: TextNode[]): TextNode => ({ type, content })

test('a line per paragraph, cells beside each other', () => {
  const doc = node(
    'doc',
    node('heading', text('Techniek')),
    node('paragraph', text('Meer '), text('mensen'), { type: 'hardBreak' }, text('opleiden')),
    node('bulletList', node('listItem', node('paragraph', text('één')))),
    node(
      'table',
      node(
        'tableRow',
        node('tableHeader', node('paragraph', text('Jaar'))),
        node('tableCell', node('paragraph', text('2027'))),
      ),
    ),
  )
  expect(plainText(doc)).toBe('Techniek\nMeer mensen\nopleiden\néén\nJaar 2027')
})

test('a text nobody wrote in has no words', () => {
  expect(plainText({ type: 'doc', content: [] })).toBe('')
  expect(plainText(node('doc', { type: 'paragraph' }))).toBe('')
})
