import { useTranslation } from 'react-i18next'
import { dayInWords, momentInWords } from './dates.ts'

/** A day in words, such as "di 14 april", for people and machines. */
export function Day({ date }: { date: Date }) {
  const { i18n } = useTranslation()
  return <time dateTime={date.toISOString()}>{dayInWords(date, i18n.language)}</time>
}

/** A day with its hour, as clocks in the Netherlands show it. */
export function Moment({ date }: { date: Date }) {
  const { i18n } = useTranslation()
  return <time dateTime={date.toISOString()}>{momentInWords(date, i18n.language)}</time>
}
