import { useContext } from 'react'
import { I18nContext } from 'react-i18next'
import { dayInWords, momentInWords } from './dates.ts'

/** A day in words, such as "di 14 april", for people and machines. */
export function Day({ date }: { date: Date }) {
  return <time dateTime={date.toISOString()}>{dayInWords(date, useLanguage())}</time>
}

/** A day with its hour, as clocks in the Netherlands show it. */
export function Moment({ date }: { date: Date }) {
  return <time dateTime={date.toISOString()}>{momentInWords(date, useLanguage())}</time>
}

/** The language alone: a list of hundreds of days needs no translator for each. */
function useLanguage(): string {
  return useContext(I18nContext)?.i18n.language ?? 'nl'
}
