import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ListGoalsInput } from './contract.ts'
import { forecast, type Point } from './forecast.ts'
import { goalLight, type Light } from './goal-light.ts'
import { canReport, canShape, type Who } from './permissions.ts'
import { type AgendaWithGoals, type GoalFacts, readGoals } from './read-goals.ts'
import { whoActs } from './who-acts.ts'

/** A goal with how it stands today, and what who asks may do with it. */
export type GoalOfAgenda = GoalFacts & {
  light: Light
  /** What is expected at the end of its last target year; null once that is over or for too little. */
  forecast: Point | null
  may: { shape: boolean; report: boolean }
}

/** The goals of an agenda, and what who asks may do with them. */
export type GoalsOfAgenda = Omit<AgendaWithGoals, 'goals' | 'speerpunten'> & {
  speerpunten: { id: string; title: string; mayAdd: boolean }[]
  /** In the order of the agenda. */
  goals: GoalOfAgenda[]
  /** Goals that were withdrawn, last one first; only those that who asks may put back. */
  withdrawn: GoalOfAgenda[]
  /** Who answers for goals of this agenda, by name, whatever the filter. */
  responsible: { id: string; name: string }[]
}

/**
 * The goals of an agenda in its own order, each with targets, measurements, light and forecast, in
 * one statement. Filters leave what answers for itself: a speerpunt, an organisation, a light.
 * @throws `goals.no-such-agenda`
 */
export async function listGoals(scope: Scope, input: ListGoalsInput): Promise<GoalsOfAgenda> {
  const who = await whoActs(scope)
  const { goals, speerpunten, ...agenda } = await readGoals(scope, input.agenda)
  const today = dayOf(scope.now)
  const judged = goals.map((goal) => judgedOn(goal, today, agenda.phase, who))
  const wanted = judged.filter(
    (goal) =>
      (!input.speerpunt || goal.speerpunt.id === input.speerpunt) &&
      (!input.organisation || goal.responsible?.id === input.organisation) &&
      (!input.light || goal.light.colour === input.light),
  )
  return {
    ...agenda,
    speerpunten: speerpunten.map(({ leadId, ...speerpunt }) => ({
      ...speerpunt,
      mayAdd: canShape(who, agenda.phase, [leadId]),
    })),
    goals: wanted.filter(({ withdrawnAt }) => !withdrawnAt),
    withdrawn: wanted
      .filter(({ withdrawnAt, may }) => withdrawnAt && may.shape)
      .sort((one, other) => ((one.withdrawnAt ?? '') < (other.withdrawnAt ?? '') ? 1 : -1)),
    responsible: responsibleFor(goals),
  }
}

function responsibleFor(goals: readonly GoalFacts[]): { id: string; name: string }[] {
  const named = goals.flatMap(({ responsible, withdrawnAt }) =>
    responsible && !withdrawnAt ? [[responsible.id, responsible] as const] : [],
  )
  return [...new Map(named).values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}

/** A goal as it stands on a day, for who asks. */
export function judgedOn(goal: GoalFacts, today: string, phase: string, who: Who): GoalOfAgenda {
  const { responsible, speerpunt, targets, baseline, measurements } = goal
  const end = `${targets.at(-1)?.year}-12-31`
  const points = baseline ? [baseline, ...measurements] : measurements
  const expected = targets.length > 0 && today <= end ? forecast(points, end) : null
  return {
    ...goal,
    light: goalLight(goal, today),
    forecast: expected === null ? null : { on: end, value: expected },
    may: {
      shape: canShape(who, phase, [speerpunt.leadId, responsible?.id ?? null]),
      report: canReport(who, phase, [responsible?.id ?? speerpunt.leadId]),
    },
  }
}
