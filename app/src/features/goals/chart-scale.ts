/** Round figures that hold all of these, four to seven of them, from low to high. */
export function ticksFor(values: readonly number[]): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(...values)]
  const widest = high - low || 1
  const size = 10 ** Math.floor(Math.log10(widest / 4))
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => widest / one <= 6)
  const by = step ?? size * 10
  const first = Math.floor(low / by)
  const last = Math.max(Math.ceil(high / by), first + 1)
  return Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * by).toPrecision(12)),
  )
}

/** Where a value lies between two others, drawn between two places. */
export function placed(value: number, from: [number, number], onto: [number, number]): number {
  const share = (value - from[0]) / (from[1] - from[0] || 1)
  return Math.round((onto[0] + share * (onto[1] - onto[0])) * 10) / 10
}

/** The years between two days, both included. */
export function yearsBetween(first: string, last: string): number[] {
  const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: until - from + 1 }, (_, turn) => from + turn)
}
