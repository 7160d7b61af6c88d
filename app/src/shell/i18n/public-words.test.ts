import { readabilityOf } from '@voortent/domain/library/contract'
import { expect, test } from 'vitest'

type Words = string | { [key: string]: Words }
const doors = import.meta.glob<Words>('../../features/*/*-door/nl.json', {
  eager: true,
  import: 'default',
})

function sentences(words: Words): string[] {
  return typeof words === 'string' ? [words] : Object.values(words).flatMap(sentences)
}

/** What a sentence says when its gaps are filled with short words. */
const filled = (sentence: string) => sentence.replaceAll(/\{\{\w+\}\}/g, 'iets')

const heavy = /implementeren|faciliteren|stakeholder|ecosysteem|borgen|borging|middels|conform/i

test('there are doors to read', () => {
  expect(Object.keys(doors).length).toBeGreaterThan(1)
})

test.each(Object.entries(doors))('%s reads with ease, and speaks plain Dutch (B1)', (_, words) => {
  const all = sentences(words).map(filled)
  expect(readabilityOf(all.join('\n')).ease).toBe('easy')
  expect(all.filter((sentence) => readabilityOf(sentence).longest > 20)).toEqual([])
  expect(all.filter((sentence) => heavy.test(sentence))).toEqual([])
})
