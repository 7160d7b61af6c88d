/**
 * What hours are worth, in cents: hundredths of an hour times cents per hour, half a cent and more
 * rounded up. Whole numbers throughout; both factors are small enough for their product to be exact.
 */
export function valueOfHours(hoursHundredths: number, rateCents: number): number {
  const product = hoursHundredths * rateCents
  const rest = product % 100
  return (product - rest) / 100 + (rest >= 50 ? 1 : 0)
}
