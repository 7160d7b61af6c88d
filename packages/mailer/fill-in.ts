import type { Template } from './templates.ts'

/** What a template fills in, checked and ready to be said. */
export type Values = Record<string, string | number>

/**
 * Checks the data of a letter against its template: everything needed is there, links lead to a web
 * address, days are in words.
 * @param about.publicUrl where links without a host lead to
 * @throws Error naming the value that is missing or wrong
 */
export function fillIn(
  template: Template,
  data: Record<string, unknown>,
  about: { locale: string; publicUrl: string; now: Date },
): Values {
  const values: Values = {}
  for (const [name, kind] of Object.entries({ ...template.takes, ...template.needs })) {
    const given = data[name] ?? ''
    if (typeof given !== 'string' && typeof given !== 'number') throw wrong(name)
    if (given === '') {
      if (name in template.needs) throw wrong(name)
      continue
    }
    values[name] = read[kind](given, name, about)
  }
  return values
}

const read = {
  text: (given: string | number) => String(given).trim(),
  number: (given: string | number, name: string) => {
    if (!Number.isSafeInteger(Number(given))) throw wrong(name)
    return Number(given)
  },
  link: (given: string | number, name: string, about: { publicUrl: string }) => {
    const { protocol, href } = URL.canParse(String(given), about.publicUrl)
      ? new URL(String(given), about.publicUrl)
      : { protocol: '', href: '' }
    if (protocol !== 'https:' && protocol !== 'http:') throw wrong(name)
    return href
  },
  date: (given: string | number, name: string, about: { locale: string; now: Date }) => {
    const day = new Date(given)
    if (Number.isNaN(day.getTime())) throw wrong(name)
    return inWords(day, about)
  },
}

/** "dinsdag 14 april", with the year when it is not this one. */
function inWords(day: Date, { locale, now }: { locale: string; now: Date }): string {
  const language = locale === 'en' ? 'en-GB' : 'nl-NL'
  const timeZone = 'Europe/Amsterdam'
  const year = (date: Date) => date.toLocaleDateString('nl-NL', { timeZone, year: 'numeric' })
  return day.toLocaleDateString(language, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(day) !== year(now) && { year: 'numeric' }),
  })
}

function wrong(name: string): Error {
  return new Error(`the letter's "${name}" is missing or wrong`)
}
