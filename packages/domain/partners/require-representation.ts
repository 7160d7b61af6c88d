import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import { requirePartner } from './require-partner.ts'

/** A representation as rules need it, with its organisation held until the transaction ends. */
export type HeldRepresentation = {
  id: string
  membershipId: string
  organisationId: string
  function: string
  startsOn: string
  endsOn: string | null
  endedAt: Date | null
}

/** Throws `partners.no-such-representation`. */
export async function requireRepresentation(scope: Scope, id: string): Promise<HeldRepresentation> {
  const where = { tenantId_id: { tenantId: scope.tenantId, id } }
  const found = await scope.tx.representation.findUnique({
    where,
    select: { organisationId: true },
  })
  if (!found) throw new DomainError('not-found', 'partners.no-such-representation')
  await requirePartner(scope, found.organisationId)
  const held = await scope.tx.representation.findUniqueOrThrow({
    where,
    select: {
      id: true,
      membershipId: true,
      organisationId: true,
      function: true,
      startsOn: true,
      endsOn: true,
      endedAt: true,
    },
  })
  return { ...held, startsOn: dayFrom(held.startsOn), endsOn: held.endsOn && dayFrom(held.endsOn) }
}

/** As above, and throws `partners.already-ended` for one that was ended. */
export async function requireRunning(scope: Scope, id: string): Promise<HeldRepresentation> {
  const held = await requireRepresentation(scope, id)
  if (held.endedAt) throw new DomainError('conflict', 'partners.already-ended')
  return held
}
