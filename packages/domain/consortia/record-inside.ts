import type { Scope } from '@voortent/database'
import type { ConsortiaEvent } from './events.ts'

/** Announces to the insiders alone what happened inside a consortium. */
export async function recordInside(
  scope: Scope,
  type: ConsortiaEvent,
  { id, title }: { id: string; title: string },
  more: Record<string, string | number | null> = {},
): Promise<void> {
  const payload = { title, ...more }
  await scope.record({
    type,
    subjectType: 'consortium',
    subjectId: id,
    payload,
    consortiumId: id,
  })
}
