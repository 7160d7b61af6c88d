import type { Scope } from '@voortent/database'
import type { ActionEvent } from './events.ts'

type About = { id: string; title: string; agenda: { id: string } }

/** Announces what happened to an action, with the names a sentence about it needs. */
export function recordAction(
  scope: Scope,
  type: ActionEvent,
  { id, title, agenda }: About,
  more: Record<string, string | number | null> = {},
): Promise<void> {
  const payload = { title, agendaId: agenda.id, ...more }
  return scope.record({ type, subjectType: 'action', subjectId: id, payload })
}

/** Marks an action as changed now. */
export async function touch({ tx, tenantId, now }: Scope, id: string): Promise<void> {
  await tx.action.updateMany({ where: { tenantId, id }, data: { changedAt: now } })
}
