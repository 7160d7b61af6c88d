import type { Scope } from '@voortent/database'
import type { WorkingGroupEvent } from './events.ts'

type About = { id: string; name: string; agenda: { id: string } }

/** Announces what happened to a working group, with the names a sentence about it needs. */
export function recordGroup(
  scope: Scope,
  type: WorkingGroupEvent,
  { id, name, agenda }: About,
  more: Record<string, string | null> = {},
): Promise<void> {
  const payload = { name, agendaId: agenda.id, ...more }
  return scope.record({ type, subjectType: 'working-group', subjectId: id, payload })
}
