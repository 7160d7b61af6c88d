import { newId } from '@voortent/kernel'
import { recordEvent } from './record-event.ts'
import type { Actor, Scope } from './scope.ts'

/**
 * The same transaction with another actor, for work that tells of what several people did. It opens
 * nothing: rights were asked of each of them before.
 */
export function actAs(scope: Omit<Scope, 'actor' | 'record'>, actor: Actor): Scope {
  const { tx, tenantId, now } = scope
  return {
    tx,
    tenantId,
    actor,
    now,
    record: (event) => recordEvent(tx, { ...event, tenantId, actor, now, id: newId() }),
  }
}
