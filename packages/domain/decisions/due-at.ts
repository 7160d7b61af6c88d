import { dateOf } from '@voortent/kernel'

const hour = 3_600_000
const twoDays = 48 * hour

/** When those who did not vote are reminded: two days before closing, or halfway when that is later. */
export function reminderAt(openedAt: Date, closesAt: Date): Date {
  const halfway = (openedAt.getTime() + closesAt.getTime()) / 2
  return new Date(Math.max(halfway, closesAt.getTime() - twoDays))
}

/** When a reservation has lapsed: the day after its last one. */
export function lapseAt(until: string): Date {
  return new Date(dateOf(until).getTime() + 24 * hour)
}

/** The first of the days at which reservations lapse; null when none is open. */
export function firstLapse(days: readonly string[]): Date | null {
  const [first] = [...days].sort()
  return first ? lapseAt(first) : null
}
