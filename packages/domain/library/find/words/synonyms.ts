import synonyms from './synonyms.json' with { type: 'json' }
import { formsOf } from './word-forms.ts'
import { wordsOf } from './words-of.ts'

const expressions = new Map<string, string[]>()
for (const group of synonyms.same)
  for (const one of group) expressions.set(wordsOf(one).join(' '), group)
const longest = Math.max(...[...expressions.keys()].map((key) => key.split(' ').length))

const akin = new Map<string, string[]>()
for (const group of synonyms.akin)
  for (const one of group) for (const key of keysOf(wordsOf(one))) akin.set(key, group)

/**
 * The longest expression of the glossary that begins here, in one word or written out: how many words
 * it takes, and all that it is called.
 */
export function synonymsAt(
  words: string[],
  place: number,
): { length: number; names: string[] } | null {
  for (let length = Math.min(longest, words.length - place); length > 0; length--) {
    const taken = words.slice(place, place + length)
    const names = keysOf(taken)
      .map((key) => expressions.get(key))
      .find(Boolean)
    if (names) return { length, names }
  }
  return null
}

/** Words that are used where this could stand, itself not among them. */
export function akinTo(text: string): string[] {
  const group =
    keysOf(text.split(' '))
      .map((key) => akin.get(key))
      .find(Boolean) ?? []
  return group.filter((one) => one !== text)
}

/** The longest beginning of a compound that has any, and what is used for it. */
export function akinToBeginning(word: string): string[] {
  for (let length = word.length - 3; length > 3; length--) {
    const beginning = word.slice(0, length).replace(/s$/, '')
    const found = akinTo(beginning)
    if (found.length > 0) return [beginning, ...found]
  }
  return []
}

/** An expression with its last word in every form; short ones are as short as other words. */
function keysOf(words: string[]): string[] {
  const [last = '', ...before] = words.toReversed()
  const forms = formsOf(last).filter((form) => form.length > 4)
  return [last, ...forms].map((form) => [...before.toReversed(), form].join(' '))
}
