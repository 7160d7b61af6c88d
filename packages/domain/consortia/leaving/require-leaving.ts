import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import type { LeavingInput } from '../contract.ts'
import { speaksFor } from '../permissions.ts'
import { type InsideConsortium, requireInsider } from '../require-insider.ts'

export type RunningLeaving = {
  id: string
  organisationId: string
  organisation: string
  reason: string
  lastDay: string
  successorId: string | null
  consortium: InsideConsortium
}

/**
 * A leaving that is not over, for who leaves and for who leads.
 * @throws `consortia.no-such-leaving`, `consortia.own-voice-only`
 */
export async function requireLeaving(
  scope: Scope,
  { consortium: id, leaving }: LeavingInput,
): Promise<RunningLeaving> {
  const { tx, tenantId } = scope
  const consortium = await requireInsider(scope, id, { lock: true })
  const found = await tx.consortiumLeaving.findFirst({
    where: { tenantId, id: leaving, consortiumId: id, confirmedAt: null, calledOffAt: null },
    select: {
      id: true,
      organisationId: true,
      reason: true,
      lastDay: true,
      successorId: true,
      partner: { select: { organisation: { select: { name: true } } } },
    },
  })
  if (!found) throw new DomainError('not-found', 'consortia.no-such-leaving')
  const { partner, lastDay, ...facts } = found
  if (!consortium.leadsIt && !speaksFor(consortium, facts.organisationId))
    throw new DomainError('forbidden', 'consortia.own-voice-only')
  const organisation = partner.organisation.name
  return { ...facts, organisation, lastDay: dayFrom(lastDay), consortium }
}
