const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The moment at which clocks in the Netherlands show this day and time; an invalid date for neither. */
export function amsterdamMoment(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`)
  if (Number.isNaN(asUtc.getTime())) return asUtc
  // The offset is that of the moment itself: guess in winter, correct in summer.
  for (const offset of [1, 2]) {
    const guess = new Date(asUtc.getTime() - offset * 3_600_000)
    if (clock.format(guess) === `${day} ${time}`) return guess
  }
  return new Date(asUtc.getTime() - 3_600_000)
}

/** The day and time that clocks in the Netherlands show. */
export function amsterdamClock(moment: Date): { day: string; time: string } {
  const [day = '', time = ''] = clock.format(moment).split(' ')
  return { day, time }
}
