import type { Scope } from '@voortent/database'
import type { Plan } from './enter-plan.ts'
import type { WorkplanEvent } from './events.ts'

/** Records what happened to something of a plan. */
export async function recordPlan(
  scope: Scope,
  type: WorkplanEvent,
  plan: Plan,
  about: { id: string; title: string } & Record<string, unknown>,
): Promise<void> {
  const { id: subjectId, ...more } = about
  await scope.record({
    type,
    subjectType: type.slice(0, type.indexOf('.')),
    subjectId,
    payload: { ...more, consortium: plan.id },
  })
}
