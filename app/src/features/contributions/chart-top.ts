/** The round amount of cents that a chart reaches up to: 1, 2, 4 or 10 of a power of ten, in whole euros. */
export function topOf(cents: readonly number[]): number {
  const most = Math.max(200, ...cents)
  let size = 200
  while (size * 10 < most) size *= 10
  return [1, 2, 4, 10].map((times) => times * size).find((top) => top >= most) ?? size * 10
}
