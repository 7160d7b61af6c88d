import { expect, test } from 'vitest'
import { sortOut } from './sort-out.ts'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const part = (title: string) => ({ title, content: [paragraph(`over ${title}`)] })
const parts = ['', 'Inleiding', 'Techniek', 'Zorg', 'Bijlage'].map(part)
const sorted = (...becomes: ('speerpunt' | 'previous' | 'ambition' | 'nothing')[]) => {
  const choices = becomes.map((one, place) => ({ becomes: one, title: parts[place]?.title ?? '' }))
  return sortOut(parts, choices)
}

test('each part goes where somebody chose', () => {
  const { ambition, speerpunten } = sorted(
    'ambition',
    'ambition',
    'speerpunt',
    'speerpunt',
    'nothing',
  )
  expect(JSON.stringify(ambition)).toContain('over Inleiding')
  expect(speerpunten.map(({ title }) => title)).toEqual(['Techniek', 'Zorg'])
  expect(JSON.stringify([ambition, speerpunten])).not.toContain('Bijlage')
})

test('what joins the previous part keeps its title as a heading', () => {
  const { speerpunten } = sorted('nothing', 'nothing', 'speerpunt', 'previous', 'previous')
  expect(speerpunten).toHaveLength(1)
  expect(JSON.stringify(speerpunten[0])).toMatch(/over Techniek.*Zorg.*over Zorg.*over Bijlage/)
})

test('what joins a part that was left out is left out too', () => {
  const { ambition, speerpunten } = sorted('nothing', 'previous', 'previous', 'nothing', 'nothing')
  expect([ambition, speerpunten]).toEqual([[], []])
})
