import { dateOf, dayFrom } from '@voortent/kernel'
import type { Rhythm } from './contract.ts'

/** A calendar year or quarter that is over, and the last day to tell how it went. */
export type Period = { from: string; until: string; dueOn: string }

/** Days after a period ends within which its measurement is asked. */
export const daysToMeasure = 31

/**
 * The period that a goal has to be measured over: the last calendar year or quarter that ended, if
 * it lies in the years of the agenda and nothing was measured in it or after it.
 * @returns null when no measurement is due
 */
export function measurementDue(
  goal: { rhythm: Rhythm; lastMeasuredOn: string | null; fromYear: number; untilYear: number },
  today: string,
): Period | null {
  const period = lastEnded(goal.rhythm, today)
  const year = Number(period.from.slice(0, 4))
  if (year < goal.fromYear || year > goal.untilYear) return null
  if (goal.lastMeasuredOn && goal.lastMeasuredOn >= period.from) return null
  return period
}

function lastEnded(rhythm: Rhythm, today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const months = rhythm === 'year' ? 12 : 3
  const running = Math.floor((month - 1) / months) * months
  const begin = (at: number) => new Date(Date.UTC(year, at, 1))
  const until = new Date(begin(running).getTime() - day)
  return {
    from: dayFrom(begin(running - months)),
    until: dayFrom(until),
    dueOn: dayFrom(new Date(dateOf(dayFrom(until)).getTime() + daysToMeasure * day)),
  }
}

const day = 24 * 60 * 60 * 1000
