import type { Commitment } from '../contract.ts'

/** A step as it was noted. */
export type NotedStep = {
  to: Commitment
  /** A day such as `2027-03-31`. */
  on: string
  reason: string
  own: boolean
  by: string | null
}

/** A time that an organisation stood on one rung, until the next step or today. */
export type Stay = NotedStep & { until: string | null; days: number }

/** Where an organisation stands, since when, and everything before it. */
export type Ladder = {
  now: Commitment
  since: string
  /** Days it stands there. */
  days: number
  /** Days since its first step. */
  whole: number
  /** Whether a next step is to be expected; who is active or stopped stands where it wants to. */
  waits: boolean
  stays: Stay[]
}

const waiting: readonly Commitment[] = ['geinteresseerd', 'in-gesprek', 'toegezegd']
const dayLength = 86_400_000

/** The ladder that an organisation climbed, from its steps in order; null without any. */
export function ladderOf(steps: readonly NotedStep[], today: string): Ladder | null {
  const stays = steps.map((step, place): Stay => {
    const until = steps[place + 1]?.on ?? null
    return { ...step, until, days: daysBetween(step.on, until ?? today) }
  })
  const [first] = stays
  const last = stays.at(-1)
  if (!first || !last) return null
  return {
    now: last.to,
    since: last.on,
    days: last.days,
    whole: daysBetween(first.on, last.to === 'gestopt' ? last.on : today),
    waits: waiting.includes(last.to),
    stays,
  }
}

/** Of those a next step is expected of, the three that have stood still longest. */
export function standingStill<One extends { ladder: Ladder }>(all: readonly One[]): One[] {
  return all
    .filter(({ ladder }) => ladder.waits)
    .toSorted((one, other) => other.ladder.days - one.ladder.days)
    .slice(0, 3)
}

function daysBetween(from: string, until: string): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / dayLength))
}
