import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { canonicalForm } from './canonical-form.ts'
import { contentOf } from './content-of.ts'
import type { TextNode } from './contract.ts'
import { yjsOf } from './yjs-of.ts'

const text: TextNode = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Doelen' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Elk jaar ' },
        { type: 'text', text: '1.200 mensen', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'erbij.' },
      ],
    },
    {
      type: 'taskList',
      content: [
        {
          type: 'taskItem',
          attrs: { checked: true },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'één' }] }],
        },
      ],
    },
  ],
}

test('a live text made of nodes says what they say', () => {
  const live = new Y.Doc()
  Y.applyUpdate(live, yjsOf(text))
  expect(canonicalForm(contentOf(live))).toBe(canonicalForm(text))
})
