/** Why what was typed is no number: none at all, in two ways, or larger or finer than we keep. */
export type NumberRefusal =
  | 'no-number'
  | 'ambiguous-number'
  | 'number-too-large'
  | 'number-too-fine'

/**
 * Reads a number the way people type it in the Netherlands: `1.200,5`, `1200,5` and `1200.5` are
 * alike. One separator followed by exactly three figures, such as `1.200` or `1,200`, can be twelve
 * hundred or a little over one, and is refused rather than guessed; `0,125` cannot be a thousand.
 * @returns the number as a plain decimal such as `1200.5`, or why it is none
 */
export function readNumber(typed: string): { decimal: string } | { refusal: NumberRefusal } {
  const text = typed
    .replaceAll(/[\s\u00a0\u202f']/g, '')
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
  const parts = partsOf(text)
  if ('refusal' in parts) return parts
  const whole = parts.whole.replace(/^0+(?=\d)/, '')
  const rest = parts.rest.replace(/0+$/, '')
  if (whole.length > 14) return { refusal: 'number-too-large' }
  if (rest.length > 4) return { refusal: 'number-too-fine' }
  const size = rest ? `${whole}.${rest}` : whole
  return { decimal: text.startsWith('-') && size !== '0' ? `-${size}` : size }
}

function partsOf(text: string): { whole: string; rest: string } | { refusal: NumberRefusal } {
  const unsigned = text.replace(/^-/, '')
  const grouped =
    /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(unsigned) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(unsigned) ??
    /^([1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:,\d{3}){2,})$/.exec(unsigned)
  if (grouped) return { whole: (grouped[1] ?? '').replaceAll(/[.,]/g, ''), rest: grouped[2] ?? '' }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(unsigned)) return { refusal: 'ambiguous-number' }
  const plain = /^(\d+)(?:[.,](\d+))?$/.exec(unsigned)
  if (!plain) return { refusal: 'no-number' }
  return { whole: plain[1] ?? '', rest: plain[2] ?? '' }
}
