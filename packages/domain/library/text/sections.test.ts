import { expect, test } from 'vitest'
import { sectionsOf, textToBeginWith } from './sections.ts'

const summaries = { plainSummary: 'Begin om zes uur.\nMet soep.', abstract: 'Een jaar lang.' }

test.each(['nl', 'en'])('summaries are found where they were laid out, in %s', (language) => {
  const { summaries: found, body } = sectionsOf(textToBeginWith(summaries, language))
  expect(found).toEqual(summaries)
  expect(body.content?.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})

test('who takes a heading away writes the rest, and no summary', () => {
  const text = textToBeginWith({ plainSummary: '', abstract: 'Weg.' }, 'nl')
  const cut = { ...text, content: text.content?.slice(0, 2) ?? [] }
  expect(sectionsOf(cut)).toEqual({
    summaries: { plainSummary: '' },
    body: { type: 'doc', content: [] },
  })
})
