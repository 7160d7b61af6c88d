import { type Scope, withConsortiaOpen } from '@voortent/database'
import { activeOn } from '@voortent/domain/tenancy'
import { dateOf } from '@voortent/kernel'

/**
 * Ends the roles and seats of an organisation, and the places of people who speak for it alone. Guides
 * stay: they are there for all.
 */
export async function endPlacesOf(
  scope: Scope,
  {
    consortiumId,
    organisationId,
    on,
  }: { consortiumId: string; organisationId: string; on: string },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const held = { tenantId, consortiumId, organisationId, until: null }
  const until = dateOf(on)
  await tx.consortiumRole.updateMany({ where: held, data: { until } })
  await tx.consortiumSeat.updateMany({ where: held, data: { until } })
  await tx.consortiumLeadOffer.updateMany({
    where: { tenantId, consortiumId, organisationId, answer: null },
    data: { answer: 'withdrawn', answeredAt: now },
  })
  const only = await tx.membership.findMany({
    where: {
      tenantId,
      AND: [
        { representations: { some: { ...activeOn(now), organisationId } } },
        {
          representations: { none: { ...activeOn(now), organisationId: { not: organisationId } } },
        },
      ],
    },
    select: { id: true },
  })
  const membershipId = { in: only.map(({ id }) => id) }
  await withConsortiaOpen(scope, () =>
    tx.consortiumPerson.updateMany({
      where: { tenantId, consortiumId, until: null, role: { not: 'guide' }, membershipId },
      data: { until: now },
    }),
  )
}
