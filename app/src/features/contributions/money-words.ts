const writers = new Map<string, Intl.NumberFormat>()

/** Euro cents as people write them: € 12.500, with cents only where there are some. */
export function euros(cents: number, locale: string): string {
  const places = cents % 100 === 0 ? 0 : 2
  return writerOf(locale, places, 'EUR').format(decimalOf(cents) as `${number}`)
}

/** Hundredths of an hour: 12,5. */
export function hoursInWords(hundredths: number, locale: string): string {
  return writerOf(locale, 2).format(decimalOf(hundredths) as `${number}`)
}

/** Hundredths of a percent: 49,99%. */
export function shareInWords(hundredths: number, locale: string): string {
  return `${hoursInWords(hundredths, locale)}%`
}

/** Hundredths as an exact decimal, such as `-1234.50`; no number is divided on the way. */
export function decimalOf(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function writerOf(locale: string, places: number, currency?: 'EUR'): Intl.NumberFormat {
  const key = `${locale} ${places} ${currency ?? ''}`
  const known = writers.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
    ...(currency && { style: 'currency', currency }),
    minimumFractionDigits: currency ? places : 0,
    maximumFractionDigits: places,
  })
  writers.set(key, made)
  return made
}
