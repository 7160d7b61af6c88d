import type { Language } from '@voortent/office'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

/** What files say beside what people wrote. */
export type Words = typeof nl

const words: Record<Language, Words> = { nl, en }

/** The words of a file in its language. */
export function wordsIn(language: Language): Words {
  return words[language]
}

/** A day as a reader of this language writes it. */
export function dayIn(language: Language, moment: Date): string {
  const locale = { nl: 'nl-NL', en: 'en-GB' }[language]
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)
}
