import type { Terms } from './look-up-terms.ts'
import type { Asked } from './parse-query.ts'
import { akinToBeginning } from './synonyms.ts'
import { formsOf } from './word-forms.ts'

/**
 * What `to_tsquery` is given for one thing that is asked: as it was said, as wide as it may be meant,
 * as it was typed, and as the beginning of more.
 */
export type Wording = { narrow: string; wide: string; named: string; beginning: string }

/**
 * Narrow is the word in all its forms, or the expression under all its names; wide also compounds with
 * it, words that may stand for it, and where it stands nowhere what it is made of.
 */
export function wordingOf(asked: Asked, terms: ReadonlyMap<string, Terms>): Wording {
  const { text, names, akin } = asked
  const typed = quoted(text)
  if (asked.exact) {
    const meant = text.split(' ').map((word) => terms.get(word)?.resembling[0] ?? word)
    const narrow = anyOf([typed, quoted(meant.join(' '))])
    return { narrow, wide: narrow, named: typed, beginning: typed }
  }
  const words = text.includes(' ') ? [] : [text]
  const {
    compounds = [],
    resembling = [],
    parts = [],
    head = null,
    tail = null,
    known = true,
  } = terms.get(text) ?? {}
  const narrow = [
    ...[text, ...names, ...resembling].flatMap(wordsLike),
    ...parts.map(([first, last]) => `(${begins(first)} & ${begins(last)})`),
  ]
  const wide = [
    ...narrow,
    ...words.flatMap(formsOf).map(begins),
    ...akin.flatMap(wordsLike),
    ...compounds.map(quoted),
    ...(known ? [] : akinToBeginning(text).flatMap(wordsLike)),
    ...(tail ? wordsLike(tail) : []),
  ]
  return {
    narrow: anyOf(narrow),
    wide: anyOf(wide),
    named: typed,
    beginning: anyOf([typed, ...[...words, ...(head ? [head] : [])].map(begins)]),
  }
}

/** What may not stand in it. */
export function unwanted(without: readonly string[][]): string {
  return anyOf(without.flatMap((words) => wordsLike(words.join(' '))))
}

/** An expression, its last word in every form. */
function wordsLike(text: string): string[] {
  const last = /\p{L}+$/u.exec(text)?.[0] ?? ''
  const before = text.slice(0, text.length - last.length)
  return [text, ...formsOf(last).map((form) => before + form)].map(quoted)
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const begins = (word: string) => (word.length > 2 ? `${quoted(word)}:*` : quoted(word))
const anyOf = (all: readonly string[]) => [...new Set(all)].join(' | ')
