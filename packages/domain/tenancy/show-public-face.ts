import type { Scope } from '@voortent/database'
import { coloursOf } from './colours-of.ts'

/** What a tenant shows to anybody: who it is and which organisations take part, never people. */
export async function showPublicFace({ tx, tenantId, now }: Scope) {
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: {
      slug: true,
      name: true,
      kind: true,
      region: true,
      welcomeText: true,
      primaryColour: true,
      accentColour: true,
      modules: true,
      logo: { select: { altText: true, changedAt: true } },
    },
  })
  const partners = await tx.partner.findMany({
    where: { OR: [{ until: null }, { until: { gte: now } }] },
    select: { geleding: true, organisation: { select: { name: true, place: true } } },
  })
  const organisations = partners
    .map(({ geleding, organisation }) => ({ geleding, ...organisation }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  const { primaryColour, accentColour, modules, ...shown } = tenant
  const colours = coloursOf({ primaryColour, accentColour })
  return {
    tenant: { ...shown, colours },
    organisations,
    /** Companies without an account may ask a question here. */
    asks: modules.includes('questions'),
    /** What is known here may be read without one. */
    knows: modules.includes('library'),
  }
}
