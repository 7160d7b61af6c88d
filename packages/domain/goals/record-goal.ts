import type { Scope } from '@voortent/database'
import type { GoalEvent } from './events.ts'
import type { HeldAgenda } from './lock-speerpunt.ts'

/** Announces what happened to a goal, with the names a sentence about it needs. */
export function recordGoal(
  scope: Scope,
  type: GoalEvent,
  about: { id: string; title: string; speerpunt: { agenda: HeldAgenda } },
  more: Record<string, string | number | null> = {},
): Promise<void> {
  const { id, title, speerpunt } = about
  const { title: agenda, id: agendaId } = speerpunt.agenda
  const payload = { title, agenda, agendaId, ...more }
  return scope.record({ type, subjectType: 'goal', subjectId: id, payload })
}
