const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long until a moment, in the largest unit of which at least two are left. */
export function timeLeft(until: Date, now: Date): { key: string; count: number } {
  const left = until.getTime() - now.getTime()
  if (left <= 0) return { key: 'left.over', count: 0 }
  if (left >= 2 * day) return { key: 'left.days', count: Math.floor(left / day) }
  if (left >= 2 * hour) return { key: 'left.hours', count: Math.floor(left / hour) }
  return { key: 'left.minutes', count: Math.max(1, Math.floor(left / minute)) }
}
