import { expect, test } from 'vitest'
import { formsOf } from './word-forms.ts'

test.each([
  ['bedrijf', 'bedrijven'],
  ['bedrijven', 'bedrijf'],
  ['uur', 'uren'],
  ['leraren', 'leraar'],
  ['les', 'lessen'],
  ['lassen', 'las'],
  ['huizen', 'huis'],
  ['leert', 'leren'],
  ['geleerd', 'leren'],
  ['werkt', 'werk'],
  ['bedrijfje', 'bedrijven'],
  ['scholing', 'scholen'],
  ['opleidingen', 'opleiding'],
  ['beginnende', 'beginnen'],
  ['anderstaligen', 'anderstalig'],
])('%s is also %s', (word, other) => {
  expect(formsOf(word)).toContain(other)
})

test('a word never becomes nothing', () => {
  for (const word of ['een', 'les', 'ge', 'ongeduld', 'robotica', 'zzp'])
    expect(formsOf(word).every((form) => form.length > 2)).toBe(true)
})
