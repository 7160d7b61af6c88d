import type { Scope } from '@voortent/database'
import type { ConsortiaEvent } from './events.ts'

/** Announces what happened to a consortium, and marks it as changed now. */
export async function recordConsortium(
  scope: Scope,
  type: ConsortiaEvent,
  { id, title }: { id: string; title: string },
  more: Record<string, string | null> = {},
): Promise<void> {
  const { tx, tenantId, now } = scope
  await tx.consortium.updateMany({ where: { tenantId, id }, data: { changedAt: now } })
  const payload = { title, ...more }
  await scope.record({ type, subjectType: 'consortium', subjectId: id, payload })
}
