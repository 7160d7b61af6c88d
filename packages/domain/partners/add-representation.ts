import type { Scope } from '@voortent/database'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import type { AddRepresentationInput } from './contract.ts'
import { requireManager } from './permissions.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { requirePresent } from './require-partner.ts'

/**
 * Lets a member speak for an organisation, with a function and a period. Throws
 * `partners.no-such-member`, `partners.has-left` and `partners.period-overlaps`. Answers the representation's id.
 */
export async function addRepresentation(
  scope: Scope,
  input: AddRepresentationInput,
): Promise<{ representation: string }> {
  const { tx, tenantId, record } = scope
  requireManager(scope.actor)
  await requirePresent(scope, input.organisation)
  const member = await tx.membership.findFirst({
    where: { id: input.membership, endedAt: null },
    select: { id: true },
  })
  if (!member) {
    throw new DomainError('not-found', 'partners.no-such-member', { field: 'membership' })
  }
  const of = { membershipId: member.id, organisationId: input.organisation }
  await refuseOverlap(scope, of, input)
  const id = newId<'representation'>()
  await tx.representation.create({
    data: {
      tenantId,
      id,
      ...of,
      function: input.function,
      startsOn: dateOf(input.startsOn),
      endsOn: input.endsOn ? dateOf(input.endsOn) : null,
    },
    select: { id: true },
  })
  await record({
    type: 'representation.started',
    subjectType: 'representation',
    subjectId: id,
    payload: { organisation: input.organisation, membership: member.id },
  })
  return { representation: id }
}
