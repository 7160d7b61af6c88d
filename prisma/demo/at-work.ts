/** Half past ten in the morning, Dutch winter time, of a day: when people write. */
export function atWork(day: string): Date {
  return new Date(`${day}T09:30:00Z`)
}
