/**
 * Divides cents by weights, such as hundredths of a percent, so that the parts add up to the amount:
 * each part rounded down, and the cents that are left to the largest remainders, the first of equals
 * first. The weights are whole and add up to more than zero.
 */
export function splitAmount(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const exact = weights.map((weight) => BigInt(cents) * BigInt(weight))
  const parts = exact.map((share) => Number(share / total))
  const left = cents - parts.reduce((sum, part) => sum + part, 0)
  const next = exact
    .map((share, place) => ({ place, rest: share % total }))
    .sort((one, other) => Number(other.rest - one.rest) || one.place - other.place)
  const lucky = new Set(next.slice(0, left).map(({ place }) => place))
  return parts.map((part, place) => part + (lucky.has(place) ? 1 : 0))
}
