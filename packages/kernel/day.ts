const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day of a moment in the Netherlands, such as `2027-03-31`; days sort as text. */
export function dayOf(moment: Date): string {
  return dutchDay.format(moment)
}

/** A day as PostgreSQL's `date` travels: midnight UTC. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** A `date` of PostgreSQL as a day. */
export function dayFrom(date: Date): string {
  return date.toISOString().slice(0, 10)
}
