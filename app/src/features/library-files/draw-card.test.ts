import { expect, test } from 'vitest'
import { drawCard } from './draw-card.ts'

const about = { name: 'gesprek.mp3', caption: '', mediaType: 'audio/mpeg', seconds: 3725 }
const textsIn = (card: string) => [...card.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

test('a card says what a file is, how long it lasts and what it is called', () => {
  expect(textsIn(drawCard(about))).toEqual(['MP3 · 1:02:05', 'gesprek.mp3'])
  const text = { ...about, caption: 'Aantekeningen van de werkplaats in Eindhoven, voorjaar' }
  expect(textsIn(drawCard({ ...text, mediaType: 'text/plain', seconds: null }))).toEqual([
    'TXT',
    'Aantekeningen',
    'van de',
    'werkplaats in…',
  ])
})

test('a name is broken at its dashes', () => {
  const name = 'gesprek-met-de-meester.wav'
  expect(textsIn(drawCard({ ...about, name })).slice(1)).toEqual(['gesprek-met-de-', 'meester.wav'])
})

test('a name that is no word is cut, and draws nothing of its own', () => {
  expect(textsIn(drawCard({ ...about, name: 'x'.repeat(60) }))[3]).toBe(`${'x'.repeat(14)}…`)
  const card = drawCard({ ...about, name: '"><script>&', mediaType: 'video/<b>' })
  expect(card).not.toMatch(/<script|<b>|&(?!#)/)
})
