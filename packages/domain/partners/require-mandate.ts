import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type HeldRepresentation, requireRepresentation } from './require-representation.ts'

/** A mandate in force or to come, with its holder. */
export type HeldMandate = { id: string; substituteId: string | null; holder: HeldRepresentation }

/** Throws `partners.no-such-mandate`, and `partners.already-withdrawn` for one that was. */
export async function requireMandate(scope: Scope, id: string): Promise<HeldMandate> {
  const where = { tenantId_id: { tenantId: scope.tenantId, id } }
  const found = await scope.tx.mandate.findUnique({
    where,
    select: { representationId: true },
  })
  if (!found) throw new DomainError('not-found', 'partners.no-such-mandate')
  const holder = await requireRepresentation(scope, found.representationId)
  const held = await scope.tx.mandate.findUniqueOrThrow({
    where,
    select: { id: true, substituteId: true, withdrawnAt: true },
  })
  if (held.withdrawnAt) throw new DomainError('conflict', 'partners.already-withdrawn')
  return { id: held.id, substituteId: held.substituteId, holder }
}
