import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { contentOf } from './content-of.ts'

function write(build: (fragment: Y.XmlFragment) => void): Y.Doc {
  const doc = new Y.Doc()
  build(doc.getXmlFragment('default'))
  return doc
}

function paragraph(text: string, marks?: object): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  const inside = new Y.XmlText()
  inside.insert(0, text, marks)
  element.insert(0, [inside])
  return element
}

test('elements, attributes, texts and marks come out as ProseMirror JSON', () => {
  const doc = write((fragment) => {
    const heading = new Y.XmlElement('heading')
    heading.setAttribute('level', 2 as never)
    heading.insert(0, [new Y.XmlText('Techniek')])
    fragment.insert(0, [
      heading,
      paragraph('lees dit', { bold: {}, link: { href: 'https://a.example', target: null } }),
      new Y.XmlElement('paragraph'),
    ])
  })
  expect(contentOf(doc)).toEqual({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Techniek' }] },
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'lees dit',
            marks: [
              { type: 'bold' },
              { type: 'link', attrs: { href: 'https://a.example', target: null } },
            ],
          },
        ],
      },
      { type: 'paragraph' },
    ],
  })
})

test('a mark that overlaps itself loses the hash behind its name', () => {
  const doc = write((fragment) => fragment.insert(0, [paragraph('x', { 'note--abcdEF12': {} })]))
  expect(contentOf(doc).content?.[0]?.content?.[0]?.marks).toEqual([{ type: 'note' }])
})

test('what PostgreSQL cannot hold is left out', () => {
  const doc = write((fragment) => fragment.insert(0, [paragraph('a\u0000b\uD800c')]))
  expect(contentOf(doc).content?.[0]?.content?.[0]?.text).toBe('ab\uFFFDc')
})

test('what lies deeper than anybody writes is cut off', () => {
  const doc = write((fragment) => {
    let parent: Y.XmlFragment = fragment
    for (let depth = 0; depth < 500; depth++) {
      const child = new Y.XmlElement('blockquote')
      parent.insert(0, [child])
      parent = child
    }
  })
  expect(JSON.stringify(contentOf(doc)).split('blockquote').length).toBeLessThan(60)
})
