import stopWords from './stop-words.json' with { type: 'json' }
import { akinTo, synonymsAt } from './synonyms.ts'
import { formsOf } from './word-forms.ts'
import { wordsOf } from './words-of.ts'

/** One thing that is asked for: a word, a phrase, or an expression that has a short name. */
export type Asked = {
  text: string
  /** Expressions that say just this, beside what was typed. */
  names: string[]
  /** Words that may stand where this is meant. */
  akin: string[]
  /** Between quotes: as it stands there, nothing else. */
  exact: boolean
  /** Stands nearly everywhere: it counts, and what lacks it is found as well. */
  weak: boolean
}
export type Question = { asked: Asked[]; without: string[][] }

const stop = new Set(stopWords.stop.split(' '))
const weak = new Set(stopWords.weak.split(' '))

/** More is told of a question than can be looked up in time. */
export const mostAsked = 12

/**
 * What somebody asks in their own words: phrases between quotes, what has a minus before it is not
 * wanted, expressions of the glossary under all their names, and no words that only bind others.
 */
export function parseQuery(query: string): Question {
  const question: Question = { asked: [], without: [] }
  let loose: string[] = []
  const settle = () => {
    question.asked.push(...askedIn(loose))
    loose = []
  }
  for (const [, minus, phrase, plain = ''] of query.matchAll(/(-?)"([^"]+)"|(\S+)/g)) {
    const words = wordsOf(phrase ?? plain)
    if (words.length === 0) continue
    if (minus || (phrase === undefined && /^-[\p{L}\p{N}]/u.test(plain))) {
      question.without.push(words)
    } else if (phrase === undefined) {
      loose.push(...words)
    } else {
      settle()
      question.asked.push({
        text: words.join(' '),
        names: [],
        akin: [],
        exact: true,
        weak: false,
      })
    }
  }
  settle()
  const seen = new Set<string>()
  question.asked = question.asked
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, mostAsked)
  return question
}

function askedIn(words: string[]): Asked[] {
  const asked: Asked[] = []
  for (let place = 0; place < words.length; ) {
    const found = synonymsAt(words, place)
    const taken = words.slice(place, place + (found?.length ?? 1))
    const text = taken.join(' ')
    const bare = taken.length === 1 && !found
    if (!bare || (!stop.has(text) && (text.length > 1 || /\d/.test(text))))
      asked.push({
        text,
        names: found?.names ?? [],
        akin: [text, ...(found?.names ?? [])].flatMap(akinTo),
        exact: false,
        weak: bare && [text, ...formsOf(text)].some((form) => weak.has(form)),
      })
    place += taken.length
  }
  return asked
}
