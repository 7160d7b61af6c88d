import type { Scope } from '@voortent/database'
import type { AgendaEvent } from './events.ts'
import type { LockedAgenda } from './lock-order.ts'

/** Announces what happened to a speerpunt, with the names a sentence about it needs. */
export function recordSpeerpunt(
  scope: Scope,
  type: AgendaEvent,
  about: { id: string; title: string; agenda: LockedAgenda },
  more: Record<string, string | number | null> = {},
): Promise<void> {
  const { id, title, agenda } = about
  const payload = { title, agenda: agenda.title, agendaId: agenda.id, ...more }
  return scope.record({ type, subjectType: 'speerpunt', subjectId: id, payload })
}
