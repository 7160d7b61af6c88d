import type { TextNode } from '@voortent/domain/documents'
import { expect, test } from 'vitest'
import { longestTitle } from './contract.ts'
import { sectionsOf, without } from './sections-of.ts'

const heading = (level: number, text: string): TextNode => ({
  type: 'heading',
  attrs: { level },
  content: text ? [{ type: 'text', text }] : [],
})
const says = (text: string): TextNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const page = (...content: TextNode[]): TextNode => ({ type: 'doc', content })

test('a heading of the highest level begins a part; lower ones stay inside it', () => {
  const text = page(
    says('Vooraf'),
    heading(2, 'Overstappen'),
    says('a'),
    heading(3, 'Hoe'),
    says('b'),
    heading(2, 'Techniek'),
  )
  const [first, second] = sectionsOf(text)
  expect(first).toEqual({
    from: 1,
    until: 5,
    title: 'Overstappen',
    content: page(says('a'), heading(3, 'Hoe'), says('b')),
  })
  expect(second).toMatchObject({ title: 'Techniek', content: page() })
  expect(without(text, sectionsOf(text))).toEqual(page(says('Vooraf')))
  expect(without(text, second ? [second] : [])).toEqual(page(...(text.content ?? []).slice(0, 5)))
})

test('the highest level there is counts, whichever it is', () => {
  expect(
    sectionsOf(page(heading(4, 'Klein'), heading(3, 'Groot'))).map(({ title }) => title),
  ).toEqual(['Groot'])
})

test('a text without headings, or with empty ones, has no parts', () => {
  expect(sectionsOf(page(says('a'), heading(2, ''), heading(2, ' ')))).toEqual([])
  expect(sectionsOf({ type: 'doc' })).toEqual([])
})

test('a heading too long for a title loses nothing', () => {
  const long = 'woord '.repeat(40).trim()
  const [section] = sectionsOf(page(heading(2, long)))
  expect(section?.title).toHaveLength(longestTitle)
  expect(section?.content).toEqual(page(heading(2, long)))
})
