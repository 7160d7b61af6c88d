import type { Scope } from '@voortent/database'
import type { Plan } from './enter-plan.ts'
import type { WorkplanEvent } from './events.ts'

type Told = Record<string, string | number | boolean | null>

/** Records what happened to something of a plan, for insiders alone. */
export async function recordPlan(
  scope: Scope,
  type: WorkplanEvent,
  plan: Plan,
  about: { id: string; title: string } & Told,
): Promise<void> {
  const { id: subjectId, ...payload } = about
  await scope.record({
    type,
    subjectType: type.slice(0, type.indexOf('.')),
    subjectId,
    payload: { ...payload, consortiumId: plan.id },
    consortiumId: plan.id,
  })
}
