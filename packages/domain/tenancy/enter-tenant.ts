import type { Scope } from '@voortent/database'
import { activeOn } from './active-on.ts'
import { coloursOf } from './colours-of.ts'

/** What every page inside a tenant shows around itself: the tenant, and for whom I may act. */
export async function enterTenant(scope: Scope) {
  const { tx, tenantId, actor, now } = scope
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: {
      slug: true,
      name: true,
      kind: true,
      region: true,
      primaryColour: true,
      modules: true,
      welcomeText: true,
      logo: { select: { altText: true, changedAt: true } },
    },
  })
  const representations = await tx.representation.findMany({
    where: { ...activeOn(now), membershipId: actor.membershipId ?? undefined },
    select: {
      organisationId: true,
      function: true,
      partner: { select: { organisation: { select: { name: true } } } },
    },
  })
  const { primaryColour, ...shown } = tenant
  return {
    tenant: { ...shown, colours: coloursOf(primaryColour) },
    roles: actor.roles,
    actingForId: actor.actingForId,
    organisations: representations.map(({ organisationId, function: role, partner }) => ({
      id: organisationId,
      name: partner.organisation.name,
      function: role,
    })),
  }
}
