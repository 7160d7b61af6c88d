import { figureOf } from './figure.ts'
import { daysBetween, forecast, type Point } from './forecast.ts'

export const lightColours = ['groen', 'oranje', 'rood', 'grijs'] as const
export type LightColour = (typeof lightColours)[number]

/** How a goal stands, and why, in keys the pages have sentences for. */
export type Light = {
  colour: LightColour
  reason:
    | 'no-target'
    | 'no-measurement'
    | 'too-old'
    | 'too-little'
    | 'reached-already'
    | 'on-course'
    | 'close'
    | 'off-course'
    | 'reached'
    | 'nearly-reached'
    | 'not-reached'
  /** The year it is judged by, its last target. */
  year: number | null
  target: string | null
  /** What is expected at the end of that year, or was measured last once the year is over. */
  expected: string | null
}

/** What a light is judged by. */
export type Judged = {
  direction: 'rising' | 'falling'
  baseline: Point | null
  /** In order of year. */
  targets: readonly { year: number; value: string }[]
  /** The measurements that stand, oldest first. */
  measurements: readonly Point[]
}

/** Older than a year and a half, a measurement says little about now. */
export const freshForDays = 550
/** So many hundredths of the way from where it began to its target is close. */
export const closeFrom = 80n

/**
 * The traffic light of a goal, judged by its last target.
 * - grijs: no target, no measurement, the last one older than 550 days, or too little to forecast
 *   while the target is not reached yet.
 * - groen: the forecast for the end of that year reaches the target; or, with too little to
 *   forecast, the last measurement does so already.
 * - oranje: it does not, but gets at least 80 % of the way from the baseline (else the first
 *   measurement) to the target.
 * - rood: less than that.
 * Once the year is over, the last measurement counts instead of the forecast.
 */
export function goalLight(goal: Judged, today: string): Light {
  const { baseline, measurements } = goal
  const aim = goal.targets.at(-1)
  const last = measurements.at(-1)
  if (!aim) return grey('no-target')
  const about = { year: aim.year, target: aim.value }
  if (!last) return { ...grey('no-measurement'), ...about }
  const end = `${aim.year}-12-31`
  const isOver = today > end
  const asOf = isOver ? end : today
  if (daysBetween(last.on, asOf) > freshForDays) return { ...grey('too-old'), ...about }
  const points = baseline ? [baseline, ...measurements] : measurements
  const expected = isOver ? last.value : forecast(points, end)
  if (expected === null) {
    if (!reaches(goal.direction, last.value, aim.value)) return { ...grey('too-little'), ...about }
    return { colour: 'groen', reason: 'reached-already', ...about, expected: last.value }
  }
  const start = (baseline ?? measurements[0] ?? last).value
  const colour = judge(goal.direction, start, aim.value, expected)
  return { colour, reason: reasons[isOver ? 'after' : 'before'][colour], ...about, expected }
}

const reasons = {
  before: { groen: 'on-course', oranje: 'close', rood: 'off-course' },
  after: { groen: 'reached', oranje: 'nearly-reached', rood: 'not-reached' },
} as const

function judge(
  direction: Judged['direction'],
  start: string,
  target: string,
  value: string,
): 'groen' | 'oranje' | 'rood' {
  if (reaches(direction, value, target)) return 'groen'
  const [whole, done] = [road(direction, start, target), road(direction, start, value)]
  return whole > 0n && done * 100n >= whole * closeFrom ? 'oranje' : 'rood'
}

function reaches(direction: Judged['direction'], value: string, target: string): boolean {
  return road(direction, target, value) >= 0n
}

/** How far the one lies beyond the other, in the direction that is wanted. */
function road(direction: Judged['direction'], from: string, to: string): bigint {
  const way = figureOf(to) - figureOf(from)
  return direction === 'rising' ? way : -way
}

function grey(reason: Light['reason']): Light {
  return { colour: 'grijs', reason, year: null, target: null, expected: null }
}
