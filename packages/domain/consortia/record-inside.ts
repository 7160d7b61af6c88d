import type { Scope } from '@voortent/database'
import type { ConsortiaEvent } from './events.ts'

/** Announces to its insiders alone what happened in a consortium, and marks it as changed now. */
export async function recordInside(
  scope: Scope,
  type: ConsortiaEvent,
  { id, title }: { id: string; title: string },
  more: Record<string, string | number | null> = {},
): Promise<void> {
  const { tx, tenantId, now } = scope
  await tx.consortium.updateMany({ where: { tenantId, id }, data: { changedAt: now } })
  const payload = { title, ...more }
  const subject = { subjectType: 'consortium', subjectId: id, consortiumId: id }
  await scope.record({ type, ...subject, payload })
}
