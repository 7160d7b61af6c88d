import type { Scope } from '@voortent/database'
import { type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import { DomainError, dayOf } from '@voortent/kernel'
import type { GoalOfAgendaInput } from './contract.ts'
import { type GoalOfAgenda, judgedOn } from './list-goals.ts'
import { type AgendaWithGoals, readGoals } from './read-goals.ts'
import { rightsOnGoalText } from './rights-on-goal-text.ts'
import { whoActs } from './who-acts.ts'

/** A goal with its text, and the agenda around it. */
export type ReadableGoal = {
  agenda: Omit<AgendaWithGoals, 'goals' | 'speerpunten'>
  goal: GoalOfAgenda
  text: ReadableText
  /** Whether who asks may write in its text. */
  mayWrite: boolean
}

/** @throws `goals.no-such-agenda`, `goals.no-such-goal` */
export async function getGoal(scope: Scope, input: GoalOfAgendaInput): Promise<ReadableGoal> {
  const { goals, speerpunten: _, ...agenda } = await readGoals(scope, input.agenda)
  const found = goals.find(({ id }) => id === input.goal)
  if (!found) throw new DomainError('not-found', 'goals.no-such-goal')
  const goal = judgedOn(found, dayOf(scope.now), agenda.phase, await whoActs(scope))
  const texts = await readTexts(scope, [goal.documentId])
  const rights = await rightsOnGoalText(scope, { subjectType: 'goal', subjectId: goal.id })
  return { agenda, goal, text: textOf(texts, goal.documentId), mayWrite: rights === 'write' }
}
