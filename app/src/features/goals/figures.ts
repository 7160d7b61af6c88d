const writers = new Map<string, Intl.NumberFormat>()

/** A decimal as people here write it, in its unit: `1.200,5 weken`, `62,5%`. */
export function figureInWords(
  value: string,
  unit: string,
  locale: string,
  /** At most so many places; what is expected is no more exact than it can be. */
  places = 4,
): string {
  const written = writerOf(locale, places).format(value as `${number}`)
  return unit === '%' ? `${written}%` : `${written} ${unit}`.trim()
}

/** A decimal as it would be typed: `1200,5`, and `1,1250` where `1,125` could be a thousand. */
export function asTyped(value: string): string {
  const typed = value.replace('.', ',')
  return /^-?[1-9]\d{0,2},\d{3}$/.test(typed) ? `${typed}0` : typed
}

/** A round figure beside an axis, where there is room for few letters: `300.000`, `1,5 mln.` */
export function tickInWords(tick: number, locale: string): string {
  const isLong = Math.abs(tick) >= 1_000_000
  return writerOf(locale, 4, isLong ? 'compact' : 'standard').format(tick)
}

function writerOf(
  locale: string,
  places: number,
  notation: 'standard' | 'compact' = 'standard',
): Intl.NumberFormat {
  const key = `${locale} ${places} ${notation}`
  const known = writers.get(key)
  if (known) return known
  const tag = locale === 'en' ? 'en-GB' : 'nl-NL'
  const made = new Intl.NumberFormat(tag, { maximumFractionDigits: places, notation })
  writers.set(key, made)
  return made
}
