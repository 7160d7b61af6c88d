import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }
import type { Language } from './publication.ts'

/** The few words a file has of its own, in its language. */
export function wordsOf(language: Language): { contents: string; page: string } {
  return { nl, en }[language]
}
