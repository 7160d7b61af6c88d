import type { Scope } from '@voortent/database'
import type { ConsortiaOfActionInput, ConsortiumPhase } from './contract.ts'
import type { ConsortiumId } from './lock-consortium.ts'

/** A consortium that works on an action. */
export type ConsortiumOfAction = { id: ConsortiumId; title: string; phase: ConsortiumPhase }

/** The consortia that are linked to an action, by title. */
export function listConsortiaOfAction(
  { tx, tenantId }: Scope,
  { action }: ConsortiaOfActionInput,
): Promise<ConsortiumOfAction[]> {
  return tx.$queryRaw<ConsortiumOfAction[]>`
    SELECT c.id, c.title, c.phase
    FROM consortium_action l
    JOIN consortium c ON (c.tenant_id, c.id) = (l.tenant_id, l.consortium_id)
    WHERE l.tenant_id = ${tenantId}::uuid AND l.action_id = ${action}::uuid
    ORDER BY lower(c.title), c.id`
}
