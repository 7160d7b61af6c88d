import { type ActionStatus, actionStatuses, moneyTotals } from '@voortent/domain/actions/contract'
import { type LightColour, lightColours } from '@voortent/domain/goals/contract'
import { type PromiseTally, promiseTallies } from './contract.ts'
import type { PromiseOfProgramme } from './read-links.ts'
import type { Programme, SpeerpuntOfProgramme } from './read-programme.ts'

/** How far a speerpunt, or the whole agenda, is. */
export type Progress = {
  goals: Record<LightColour, number>
  actions: Record<ActionStatus, number>
  promises: Record<PromiseTally, number>
  /** Euro cents. */
  money: { zeker: number; gehoopt: number }
}

type Part = Pick<SpeerpuntOfProgramme, 'goals' | 'actions'>
type Counted = Pick<PromiseOfProgramme, 'state' | 'overdue'>

/**
 * Goals by light, actions by status, promises by what became of them, money by certainty.
 * A promise that was withdrawn counts nowhere; money of actions that stopped does not count.
 */
export function progressOf(part: Part, promises: readonly Counted[]): Progress {
  const money = part.actions
    .filter(({ status }) => status !== 'gestopt')
    .flatMap((action) => action.money)
  return {
    goals: tally(
      lightColours,
      part.goals.map(({ light }) => light.colour),
    ),
    actions: tally(
      actionStatuses,
      part.actions.map(({ status }) => status),
    ),
    promises: tally(
      promiseTallies,
      promises.map(({ state, overdue }) => (overdue ? 'overdue' : state)),
    ),
    money: moneyTotals(money),
  }
}

/** The progress of each speerpunt, and of the agenda with the promises that hang on no speerpunt. */
export function progressBySpeerpunt({ speerpunten, promises }: Programme): {
  whole: Progress
  speerpunten: { id: string; title: string; progress: Progress }[]
} {
  const all = {
    goals: speerpunten.flatMap(({ goals }) => goals),
    actions: speerpunten.flatMap(({ actions }) => actions),
  }
  return {
    whole: progressOf(all, promises),
    speerpunten: speerpunten.map((speerpunt) => ({
      id: speerpunt.id,
      title: speerpunt.title,
      progress: progressOf(speerpunt, promisesUnder(speerpunt, promises)),
    })),
  }
}

function promisesUnder(
  { goals, actions }: Part,
  promises: readonly PromiseOfProgramme[],
): PromiseOfProgramme[] {
  const ids = new Set<string | null>([...goals, ...actions].map(({ id }) => id))
  return promises.filter(({ actionId, goalId }) => ids.has(actionId ?? goalId))
}

function tally<Key extends string>(
  keys: readonly Key[],
  found: readonly string[],
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<string, number>
  for (const key of found) if (key in counts) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
