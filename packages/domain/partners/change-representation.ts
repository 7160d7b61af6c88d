import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayFrom } from '@voortent/kernel'
import type { ChangeRepresentationInput } from './contract.ts'
import { isWithin, type Period } from './period.ts'
import { requireManager } from './permissions.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { requireRunning } from './require-representation.ts'

/**
 * Changes the function or the period of a representation. Throws `partners.period-overlaps`, and
 * `partners.mandate-outside` for a period that leaves one of its mandates outside.
 */
export async function changeRepresentation(
  scope: Scope,
  input: ChangeRepresentationInput,
): Promise<void> {
  requireManager(scope.actor)
  const held = await requireRunning(scope, input.representation)
  await refuseOverlap(scope, { ...held, except: held.id }, input)
  await refuseMandateOutside(scope, held.id, input)
  const { tx, tenantId, record } = scope
  await tx.representation.update({
    where: { tenantId_id: { tenantId, id: held.id } },
    data: {
      function: input.function,
      startsOn: dateOf(input.startsOn),
      endsOn: input.endsOn ? dateOf(input.endsOn) : null,
    },
    select: { id: true },
  })
  await record({
    type: 'representation.changed',
    subjectType: 'representation',
    subjectId: held.id,
    payload: { organisation: held.organisationId },
  })
}

async function refuseMandateOutside({ tx }: Scope, id: string, period: Period): Promise<void> {
  const mandates = await tx.mandate.findMany({
    where: { representationId: id, withdrawnAt: null },
    select: { startsOn: true, endsOn: true },
  })
  for (const { startsOn, endsOn } of mandates) {
    const mandate = { startsOn: dayFrom(startsOn), endsOn: endsOn && dayFrom(endsOn) }
    if (isWithin(mandate, period)) continue
    const field = mandate.startsOn < period.startsOn ? 'startsOn' : 'endsOn'
    throw new DomainError('conflict', 'partners.mandate-outside', { field })
  }
}
