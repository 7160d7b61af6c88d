import { expect, test } from 'vitest'
import { sectionsOf, textToBeginWith } from './sections.ts'

const summaries = { plainSummary: 'Begin om zes uur.\nMet soep.', abstract: 'Een jaar lang.' }

test.each(['nl', 'en'])('summaries are found where they were laid out, in %s', (language) => {
  const { summaries: found, body } = sectionsOf(textToBeginWith(summaries, language))
  expect(found).toEqual(summaries)
  expect(body.content).toEqual([{ type: 'paragraph' }])
})

test('who takes a heading away writes the rest, and no summary', () => {
  const text = textToBeginWith({ plainSummary: '', abstract: 'Weg.' }, 'nl')
  const cut = { ...text, content: text.content?.slice(0, 2) ?? [] }
  expect(sectionsOf(cut)).toEqual({
    summaries: { plainSummary: '' },
    body: { type: 'doc', content: [] },
  })
})

test('a heading of one’s own ends a summary', () => {
  const own = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Soep' }] }
  const text = textToBeginWith(summaries, 'nl')
  const [first, ...rest] = text.content ?? []
  const { summaries: found, body } = sectionsOf({
    type: 'doc',
    content: [first ?? own, own, ...rest],
  })
  expect(found.plainSummary).toBe('')
  expect(body.content?.[0]).toEqual(own)
})
