import type { TextNode } from '@voortent/domain/documents'
import { expect, test } from 'vitest'
import { fittingLevel, headingDepths, partsOf } from './parts-of.ts'

const heading = (depth: number, text: string): TextNode => ({
  type: 'heading',
  attrs: { level: 2, depth },
  content: [{ type: 'text', text }],
})
const paragraph = (text: string): TextNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})
const file: TextNode = {
  type: 'doc',
  content: [
    paragraph('Vooraf.'),
    heading(1, 'Human Capital Agenda'),
    heading(2, '1. Inleiding'),
    paragraph('Waarom.'),
    heading(2, 'Techniek'),
    heading(3, 'Wat we willen'),
    paragraph('Meer mensen.'),
    heading(2, 'Bijlagen'),
  ],
}

test('headings that occur more than once look like speerpunten', () => {
  expect(headingDepths(file)).toEqual([
    { level: 1, count: 1 },
    { level: 2, count: 3 },
    { level: 3, count: 1 },
  ])
  expect(fittingLevel(file)).toBe(2)
  expect(fittingLevel({ type: 'doc', content: [heading(3, 'Eén kop')] })).toBe(3)
  expect(fittingLevel({ type: 'doc' })).toBe(1)
})

test('a file is cut before each heading, and what it looks like is said', () => {
  expect(partsOf(file, 2).map(({ title, becomes }) => [title, becomes])).toEqual([
    ['', 'ambition'],
    ['Human Capital Agenda', 'speerpunt'],
    ['1. Inleiding', 'ambition'],
    ['Techniek', 'speerpunt'],
    ['Bijlagen', 'nothing'],
  ])
  expect(partsOf(file, 1)).toHaveLength(2)
})

test('headings inside a part fit a text of ours, and lose the depth they had', () => {
  const inside = partsOf(file, 2).find(({ title }) => title === 'Techniek')
  expect(inside?.content[0]?.attrs).toEqual({ level: 2 })
  expect(partsOf(file, 1)[1]?.content.map(({ attrs }) => attrs?.level)).toEqual([
    2,
    undefined,
    2,
    3,
    undefined,
    2,
  ])
})

test('a title is no longer than a speerpunt may have', () => {
  const long = { type: 'doc', content: [heading(1, 'a'.repeat(400))] }
  expect(partsOf(long, 1)[0]?.title).toHaveLength(150)
})
