import type { MembershipId, OrganisationId, PersonId, Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'

/** Where a person stands in a tenant, for whom, and with what mandate. */
export type Place = {
  tenant: string
  roles: string[]
  organisationId: OrganisationId | undefined
  function: string
  mandate: string | null
}

/** Makes a membership with its representation and mandate. */
export async function takePlace(
  { tx, tenantId, now }: Scope,
  personId: PersonId,
  place: Place,
): Promise<MembershipId> {
  const id = newId<'membership'>() as MembershipId
  const { organisationId, roles, mandate } = place
  if (!organisationId) throw new Error(`No organisation for ${place.function}`)
  await tx.membership.create({
    data: { tenantId, id, personId, roles, joinedAt: now, actingForId: organisationId },
  })
  const representationId = newId()
  const startsOn = new Date('2026-01-01')
  await tx.representation.create({
    data: {
      tenantId,
      id: representationId,
      membershipId: id,
      organisationId,
      function: place.function,
      startsOn,
    },
  })
  if (!mandate) return id
  await tx.mandate.create({
    data: {
      tenantId,
      id: newId(),
      representationId,
      covers: mandate,
      startsOn,
      endsOn: new Date('2030-12-31'),
      grantedAt: now,
      grantedBy: personId,
    },
  })
  return id
}
