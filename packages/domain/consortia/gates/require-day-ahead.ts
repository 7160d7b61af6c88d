import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'

/** A day on which to decide lies ahead, within two years. @throws `consortia.gate-day-not-ahead` */
export function requireDayAhead({ now }: Scope, day: string | null, field = 'plannedOn'): void {
  if (day === null) return
  const last = dayOf(new Date(now.getTime() + 2 * 366 * 24 * 3_600_000))
  if (day < dayOf(now) || day > last)
    throw new DomainError('invalid', 'consortia.gate-day-not-ahead', { field })
}
