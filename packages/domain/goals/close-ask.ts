import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'

/** What the task is called that asks for a measurement. */
export const askKind = 'measure-goal'

/** Where a goal is measured, from the tenant's address on. */
export function pathToMeasure(goal: { id: string; agendaId: string }): string {
  return `agenda/${goal.agendaId}/doelen/${goal.id}/meten`
}

/** Nobody is asked for a measurement any more: it came in, or the goal was withdrawn. */
export async function closeAsk(
  scope: Scope,
  goal: { id: string; speerpunt: { agenda: { id: string } } },
): Promise<void> {
  const path = pathToMeasure({ id: goal.id, agendaId: goal.speerpunt.agenda.id })
  await completeTasksAt(scope, { kind: askKind, path })
}
