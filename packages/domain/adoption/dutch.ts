const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const whole = new Intl.NumberFormat('nl-NL')
const euros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/** `2027-03-31` as 31 maart 2027. */
export function dayInDutch(on: string): string {
  return day.format(new Date(`${on}T00:00:00Z`))
}

/** An exact decimal such as `1200.5` as 1.200,5. */
export function figureInDutch(decimal: string): string {
  const [before = '0', after] = decimal.split('.')
  return after ? `${whole.format(BigInt(before))},${after}` : whole.format(BigInt(before))
}

/** Whole cents as € 12.500. */
export function moneyInDutch(cents: number): string {
  return euros.format(cents / 100)
}
