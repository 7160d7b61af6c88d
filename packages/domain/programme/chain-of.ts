import type { ActionStatus } from '@voortent/domain/actions/contract'
import type { LightColour } from '@voortent/domain/goals/contract'
import { type Gap } from './contract.ts'
import type { ConsortiumOfProgramme } from './read-links.ts'
import type { Programme, SpeerpuntOfProgramme } from './read-programme.ts'

export type ActionInChain = {
  id: string
  title: string
  status: ActionStatus
  lead: string | null
  consortia: (Omit<ConsortiumOfProgramme, 'actions'> & { gap: Gap | null })[]
  gap: Gap | null
}
export type GoalInChain = {
  id: string
  title: string
  colour: LightColour
  actions: ActionInChain[]
  gap: Gap | null
}
export type SpeerpuntInChain = {
  id: string
  title: string
  goals: GoalInChain[]
  /** Actions that serve no goal in particular. */
  loose: ActionInChain[]
  gap: Gap | null
}

/** From ambition to action to consortium to result, with every link that is missing. */
export type Chain = { speerpunten: SpeerpuntInChain[]; missing: Record<Gap, number> }

/**
 * A speerpunt lacks a goal, a goal an action, a running or planned action a consortium, a consortium
 * a result. What stopped lacks nothing. Where consortia are not in use, nobody lacks one.
 */
export function chainOf(
  { speerpunten, consortia }: Pick<Programme, 'speerpunten' | 'consortia'>,
  options: { withConsortia: boolean },
): Chain {
  const byAction = Map.groupBy(
    consortia.flatMap(({ actions, ...one }) => actions.map((action) => ({ action, one }))),
    ({ action }) => action,
  )
  const inChain = (action: SpeerpuntOfProgramme['actions'][number]): ActionInChain => {
    const carriedBy = (byAction.get(action.id) ?? []).map(({ one }) => ({
      ...one,
      gap: one.results.length === 0 && one.phase !== 'gestopt' ? ('no-result' as const) : null,
    }))
    const lacks = options.withConsortia && carriedBy.length === 0 && action.status !== 'gestopt'
    return {
      id: action.id,
      title: action.title,
      status: action.status,
      lead: action.lead?.name ?? null,
      consortia: options.withConsortia ? carriedBy : [],
      gap: lacks ? 'no-consortium' : null,
    }
  }
  const linked = speerpunten.map((speerpunt): SpeerpuntInChain => {
    const known = new Set<string | null>(speerpunt.goals.map(({ id }) => id))
    const actions = speerpunt.actions.map((action) => ({
      serves: known.has(action.goalId) ? action.goalId : null,
      link: inChain(action),
    }))
    const serving = (goal: string | null) =>
      actions.filter(({ serves }) => serves === goal).map(({ link }) => link)
    return {
      id: speerpunt.id,
      title: speerpunt.title,
      goals: speerpunt.goals.map(({ id, title, light }) => ({
        id,
        title,
        colour: light.colour,
        actions: serving(id),
        gap: serving(id).length === 0 ? 'no-action' : null,
      })),
      loose: serving(null),
      gap: speerpunt.goals.length === 0 ? 'no-goal' : null,
    }
  })
  return { speerpunten: linked, missing: missingIn(linked) }
}

/** A consortium that carries out several actions lacks a result once. */
function missingIn(speerpunten: readonly SpeerpuntInChain[]): Record<Gap, number> {
  const goals = speerpunten.flatMap((speerpunt) => speerpunt.goals)
  const actions = [
    ...goals.flatMap((goal) => goal.actions),
    ...speerpunten.flatMap(({ loose }) => loose),
  ]
  const consortia = new Map(
    actions.flatMap((action) => action.consortia).map((one) => [one.id, one]),
  )
  const count = (links: Iterable<{ gap: Gap | null }>, gap: Gap) =>
    [...links].filter((link) => link.gap === gap).length
  return {
    'no-goal': count(speerpunten, 'no-goal'),
    'no-action': count(goals, 'no-action'),
    'no-consortium': count(actions, 'no-consortium'),
    'no-result': count(consortia.values(), 'no-result'),
  }
}
