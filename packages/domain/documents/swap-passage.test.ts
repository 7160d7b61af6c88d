import { expect, test } from 'vitest'
import { canonicalForm } from './canonical-form.ts'
import type { TextNode } from './contract.ts'
import { passageText, placesOf } from './passages.ts'
import { swapPassage } from './swap-passage.ts'

const words = (text: string, ...marks: string[]): TextNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const paragraph = (...content: TextNode[]): TextNode => ({ type: 'paragraph', content })
const heading = (text: string): TextNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [words(text)],
})
const list = (...items: string[]): TextNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(words(item))] })),
})
const textOf = (...content: TextNode[]): TextNode => ({ type: 'doc', content })

function swap(text: TextNode, quote: string, replacement: string): string {
  const [place = -1] = placesOf(passageText(text), quote)
  return canonicalForm(swapPassage(text, place, place + quote.length, replacement))
}

test('words within a paragraph are replaced and the rest stays', () => {
  const text = textOf(heading('Doel'), paragraph(words('Wij leiden 100 mensen op.')))
  expect(swap(text, '100 mensen', '1.200 mensen per jaar')).toBe(
    canonicalForm(
      textOf(heading('Doel'), paragraph(words('Wij leiden 1.200 mensen per jaar op.'))),
    ),
  )
})

test('words that stay keep their marks, new ones take those of what they replace', () => {
  const text = textOf(paragraph(words('Vóór '), words('1 mei', 'bold'), words(' klaar.')))
  expect(swap(text, 'Vóór 1 mei klaar', 'Vóór 1 juni klaar')).toBe(
    canonicalForm(textOf(paragraph(words('Vóór '), words('1 juni', 'bold'), words(' klaar.')))),
  )
})

test('a passage over several blocks is replaced line by line', () => {
  const text = textOf(
    heading('Doel'),
    paragraph(words('Eén twee.')),
    paragraph(words('Drie vier.')),
  )
  expect(swap(text, 'Doel\nEén twee.\nDrie', 'Doelen\nTwee.\nNu drie')).toBe(
    canonicalForm(
      textOf(heading('Doelen'), paragraph(words('Twee.')), paragraph(words('Nu drie vier.'))),
    ),
  )
})

test('fewer lines bring blocks together', () => {
  const text = textOf(paragraph(words('Eén twee.')), paragraph(words('Drie vier.')))
  expect(swap(text, 'twee.\nDrie', 'en')).toBe(
    canonicalForm(textOf(paragraph(words('Eén en vier.')))),
  )
})

test('more lines make blocks like the one they follow', () => {
  const text = textOf(heading('Doel'), list('één', 'twee'))
  expect(swap(text, 'één', 'één\nanderhalf')).toBe(
    canonicalForm(textOf(heading('Doel'), list('één', 'anderhalf', 'twee'))),
  )
  expect(swap(text, 'Doel', 'Doel\nMet uitleg.')).toBe(
    canonicalForm(textOf(heading('Doel'), paragraph(words('Met uitleg.')), list('één', 'twee'))),
  )
})

test('a passage that is struck takes its item, and the last item its list, along', () => {
  const text = textOf(paragraph(words('Vooraf')), list('één', 'twee'))
  expect(swap(text, 'één\ntwee', 'samen')).toBe(
    canonicalForm(textOf(paragraph(words('Vooraf')), list('samen'))),
  )
  expect(swap(text, 'Vooraf\néén\ntwee', 'Alles')).toBe(
    canonicalForm(textOf(paragraph(words('Alles')))),
  )
})

test('breaks within a paragraph stay breaks', () => {
  const text = textOf(paragraph(words('Eén'), { type: 'hardBreak' }, words('twee')))
  expect(swap(text, 'Eén\ntwee', 'Een\ntweede')).toBe(
    canonicalForm(textOf(paragraph(words('Een'), { type: 'hardBreak' }, words('tweede')))),
  )
})

test('a quote is found wherever it stands, also where it overlaps itself', () => {
  expect(placesOf('nana na', 'na')).toEqual([0, 2, 5])
  expect(placesOf('aaa', 'aa')).toEqual([0, 1])
  expect(placesOf('aaa', '')).toEqual([])
})
