/** A figure in ten-thousandths, as the database keeps it: exact, and never floating point. */
export type Figure = bigint

const unit = 10_000n
const decimal = /^(-?)(\d{1,14})(?:\.(\d{1,4}))?$/

/** The figure that a decimal such as `1200.5` or `-3` names. Throws RangeError for what is none. */
export function figureOf(text: string): Figure {
  const found = decimal.exec(text)
  if (!found) throw new RangeError(`Not a decimal of four places: ${text}`)
  const [, sign, whole = '', rest = ''] = found
  const size = BigInt(whole) * unit + BigInt(rest.padEnd(4, '0'))
  return sign ? -size : size
}

/** The shortest decimal of a figure: `1200.5`. */
export function decimalOf(figure: Figure): string {
  const size = figure < 0n ? -figure : figure
  const rest = (size % unit).toString().padStart(4, '0').replace(/0+$/, '')
  return `${figure < 0n ? '-' : ''}${size / unit}${rest && `.${rest}`}`
}

/** Divides, rounding halves away from zero. Throws RangeError for division by zero. */
export function divided(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const [size, by] = [absolute(numerator), absolute(denominator)]
  const rounded = (size * 2n + by) / (by * 2n)
  return negative ? -rounded : rounded
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}
