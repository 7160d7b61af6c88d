const timeZone = 'Europe/Amsterdam'

/** "di 14 april", with the year when it is not this one. */
export function dayInWords(date: Date, locale: string, now: Date = new Date()): string {
  const thisYear = yearOf(date) === yearOf(now)
  return new Intl.DateTimeFormat(tag(locale), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(!thisYear && { year: 'numeric' }),
  }).format(date)
}

/** "di 14 april, 15:04". */
export function momentInWords(date: Date, locale: string, now?: Date): string {
  return `${dayInWords(date, locale, now)}, ${timeInWords(date, locale)}`
}

/** "15:04". */
export function timeInWords(date: Date, locale: string): string {
  const form = { timeZone, hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(tag(locale), form).format(date)
}

function yearOf(date: Date): string {
  return new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(date)
}

function tag(locale: string): string {
  return locale === 'en' ? 'en-GB' : 'nl-NL'
}
