import { array, assert, constantFrom, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { canonicalForm } from './canonical-form.ts'
import { contentOf } from './content-of.ts'
import type { TextMark, TextNode } from './contract.ts'
import { rewrite } from './rewrite.ts'
import { yjsOf } from './yjs-of.ts'

const words = (text: string, ...marks: string[]): TextNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const paragraph = (...content: TextNode[]): TextNode => ({ type: 'paragraph', content })
const textOf = (...content: TextNode[]): TextNode => ({ type: 'doc', content })

function live(text: TextNode): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, yjsOf(text))
  return doc
}

function rewriteTo(doc: Y.Doc, text: TextNode): void {
  doc.transact(() => rewrite(doc.getXmlFragment('default'), text.content ?? []))
}

/** The letters of the block at a place. */
function lettersAt(doc: Y.Doc, place: number): Y.XmlText {
  return (doc.getXmlFragment('default').get(place) as Y.XmlElement).get(0) as Y.XmlText
}

/** Where a place that was remembered is now: which letters, and before which of them. */
function placeNow(doc: Y.Doc, remembered: Y.RelativePosition) {
  const found = Y.createAbsolutePositionFromRelativePosition(remembered, doc)
  return { letters: found?.type, index: found?.index }
}

test('a block that stays is not touched when others go and come', () => {
  const [first, stays, last] = ['Weg.', 'Dit blijft.', 'Oud.'].map((text) => paragraph(words(text)))
  const doc = live(textOf(first as TextNode, stays as TextNode, last as TextNode))
  const letters = lettersAt(doc, 1)
  const remembered = Y.createRelativePositionFromTypeIndex(letters, 4)
  const wanted = textOf(stays as TextNode, paragraph(words('Nieuw.')), paragraph(words('Meer.')))
  rewriteTo(doc, wanted)
  expect(contentOf(doc)).toEqual(wanted)
  expect(placeNow(doc, remembered)).toEqual({ letters, index: 4 })
})

test('within a paragraph only the words that differ change', () => {
  const doc = live(textOf(paragraph(words('Wij leiden elk jaar 100 mensen op.'))))
  const letters = lettersAt(doc, 0)
  const remembered = Y.createRelativePositionFromTypeIndex(
    letters,
    'Wij leiden elk jaar 100 '.length,
  )
  rewriteTo(doc, textOf(paragraph(words('Samen leiden wij elk jaar 1.200 mensen op.'))))
  expect(lettersAt(doc, 0)).toBe(letters)
  expect(placeNow(doc, remembered).index).toBe('Samen leiden wij elk jaar 1.200 '.length)
})

test('marks come and go without their words', () => {
  const doc = live(textOf(paragraph(words('een '), words('twee', 'bold'), words(' drie'))))
  const remembered = Y.createRelativePositionFromTypeIndex(lettersAt(doc, 0), 6)
  const wanted = textOf(paragraph(words('een', 'italic'), words(' twee drie')))
  rewriteTo(doc, wanted)
  expect(contentOf(doc)).toEqual(wanted)
  expect(placeNow(doc, remembered).index).toBe(6)
})

test('the same text again changes nothing', () => {
  const text = textOf(paragraph(words('een '), words('twee', 'bold')), paragraph())
  const doc = live(text)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  rewriteTo(doc, text)
  expect(updates).toHaveLength(0)
})

const leaf = record({
  text: constantFrom('een', 'twee ', 'drie vier', 'é 🙂', '€ 12.500 '),
  marks: constantFrom<TextMark[]>(
    [],
    [{ type: 'bold' }],
    [{ type: 'link', attrs: { href: 'https://a.example' } }],
  ),
}).map((run): TextNode => ({ type: 'text', ...run }))
const inline = array(oneof(leaf, constantFrom<TextNode>({ type: 'hardBreak' })), { maxLength: 4 })
const block = oneof(
  inline.map((content): TextNode => ({ type: 'paragraph', content })),
  record({ level: constantFrom(2, 3), content: inline }).map(
    ({ level, content }): TextNode => ({ type: 'heading', attrs: { level }, content }),
  ),
  array(inline, { minLength: 1, maxLength: 3 }).map(
    (items): TextNode => ({
      type: 'bulletList',
      content: items.map((content) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content }],
      })),
    }),
  ),
)
const anyText = array(block, { maxLength: 6 }).map((content) => textOf(...content))

test('any text becomes any other', () => {
  assert(
    property(anyText, anyText, (before, after) => {
      const doc = live(before)
      rewriteTo(doc, after)
      expect(canonicalForm(contentOf(doc))).toBe(canonicalForm(after))
    }),
    { numRuns: 300 },
  )
})
