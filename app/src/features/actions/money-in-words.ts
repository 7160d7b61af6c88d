const writers = new Map<string, Intl.NumberFormat>()

/** Euro cents as people write them: € 12.500, with cents only where there are some. */
export function moneyInWords(cents: number, locale: string): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const key = `${locale} ${digits}`
  const known = writers.get(key)
  if (known) return known.format(cents / 100)
  const made = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  writers.set(key, made)
  return made.format(cents / 100)
}
