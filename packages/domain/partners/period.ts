/** From a first day to a last one, both included; without a last day it is open. */
export type Period = { startsOn: string; endsOn: string | null }

const forever = '9999-12-31'

/** True when the day falls in the period. */
export function holdsOn(period: Period, day: string): boolean {
  return period.startsOn <= day && day <= (period.endsOn ?? forever)
}

/** True when at least one day falls in both. */
export function overlaps(one: Period, other: Period): boolean {
  return one.startsOn <= (other.endsOn ?? forever) && other.startsOn <= (one.endsOn ?? forever)
}

/** True when no day of the inner period falls outside the outer one. */
export function isWithin(inner: Period, outer: Period): boolean {
  return inner.startsOn >= outer.startsOn && (inner.endsOn ?? forever) <= (outer.endsOn ?? forever)
}
