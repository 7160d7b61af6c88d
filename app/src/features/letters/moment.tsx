import { useTranslation } from 'react-i18next'

/** A day with its hour, as clocks in the Netherlands show it. */
export function Moment({ date }: { date: Date }) {
  const { i18n } = useTranslation()
  const words = date.toLocaleString(i18n.language === 'en' ? 'en-GB' : 'nl-NL', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return <time dateTime={date.toISOString()}>{words}</time>
}
