const timeZone = 'Europe/Amsterdam'

const forms = {
  year: { year: 'numeric' },
  thisYear: { weekday: 'short', day: 'numeric', month: 'long' },
  otherYear: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** "di 14 april", with the year when it is not this one. */
export function dayInWords(date: Date, locale: string, now: Date = new Date()): string {
  return write(date, locale, yearOf(date) === yearOf(now) ? 'thisYear' : 'otherYear')
}

/** "di 14 april, 15:04". */
export function momentInWords(date: Date, locale: string, now?: Date): string {
  return `${dayInWords(date, locale, now)}, ${timeInWords(date, locale)}`
}

/** "apr 2027". */
export function monthInWords(date: Date, locale: string): string {
  return write(date, locale, 'month')
}

/** "15:04". */
export function timeInWords(date: Date, locale: string): string {
  return write(date, locale, 'time')
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone })

/** The calendar day of a moment in the Netherlands, as a day field has it: "2027-03-31". */
export function dayOf(date: Date): string {
  return day.format(date)
}

function yearOf(date: Date): string {
  return write(date, 'en', 'year')
}

const writers = new Map<string, Intl.DateTimeFormat>()
const written = new Map<string, string>()
const mostWritten = 20_000

/**
 * Making a writer costs a thousand times what writing does, and writing fifty times what looking up
 * does; a page of three hundred actions writes the same days over and over.
 */
function write(date: Date, locale: string, form: keyof typeof forms): string {
  const place = `${locale} ${form} ${date.valueOf()}`
  const known = written.get(place)
  if (known !== undefined) return known
  const words = writerOf(locale, form).format(date)
  if (written.size >= mostWritten) written.clear()
  written.set(place, words)
  return words
}

function writerOf(locale: string, form: keyof typeof forms): Intl.DateTimeFormat {
  const key = `${locale} ${form}`
  const known = writers.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(tag(locale), { timeZone, ...forms[form] })
  writers.set(key, made)
  return made
}

function tag(locale: string): string {
  return locale === 'en' ? 'en-GB' : 'nl-NL'
}
