const monthsBetween = 6

/** The day a next round opens: half a year after the last one, on the same day of the month. */
export function nextRoundOn(openedOn: string): string {
  const [year = 0, month = 1, day = 1] = openedOn.split('-').map(Number)
  const months = month - 1 + monthsBetween
  // The last day of a month that is shorter stands for the days it does not have.
  const length = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  const next = new Date(Date.UTC(year, months, Math.min(day, length)))
  return next.toISOString().slice(0, 10)
}

/** The day some days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
