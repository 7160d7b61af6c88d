/** Why what was typed is no amount of money or time. */
export type AmountRefusal = 'malformed' | 'negative' | 'ambiguous' | 'too-fine' | 'too-large'

/** The most that one entry may hold, in hundredths: a hundred million. */
const most = 10_000_000_000

/**
 * Reads euros or hours as people type them in the Netherlands, into whole hundredths: `12.500,50`,
 * `12500,5`, `12500.5`, `€ 12.500` and `12.500,-`. Three figures after one point are thousands, as
 * nothing is finer than a hundredth; three after one comma are either, and refused rather than guessed.
 */
export function readAmount(typed: string): { hundredths: number } | { refusal: AmountRefusal } {
  const text = typed.replaceAll(/[\s\u00a0\u202f€']/g, '').replace(/^[−–]/, '-')
  if (/^-\d/.test(text)) return { refusal: 'negative' }
  const parts = partsOf(text.replace(/,-$/, ''))
  if ('refusal' in parts) return parts
  const whole = parts.whole.replace(/^0+(?=\d)/, '')
  if (whole.length > 9) return { refusal: 'too-large' }
  const hundredths = Number(whole + parts.rest.padEnd(2, '0'))
  return hundredths > most ? { refusal: 'too-large' } : { hundredths }
}

function partsOf(text: string): { whole: string; rest: string } | { refusal: AmountRefusal } {
  const grouped =
    /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(text) ??
    /^([1-9]\d{0,2}(?:,\d{3}){2,})$/.exec(text)
  const found = grouped ?? /^(\d+)(?:[.,](\d+))?$/.exec(text)
  if (!found) return { refusal: 'malformed' }
  const [, whole = '', rest = ''] = found
  if (rest.length <= 2) return { whole: whole.replaceAll(/[.,]/g, ''), rest }
  return { refusal: /^[1-9]\d{0,2},\d{3}$/.test(text) ? 'ambiguous' : 'too-fine' }
}

/** Hundredths as they would be typed: `12500,50`, and `12500` where nothing follows. */
export function asTyped(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0')
  const [whole, rest] = [digits.slice(0, -2), digits.slice(-2)]
  return rest === '00' ? whole : `${whole},${rest}`
}
