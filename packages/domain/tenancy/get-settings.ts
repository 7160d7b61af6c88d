import type { Scope } from '@voortent/database'
import { requireCoordinator } from './permissions.ts'

/** What coordinators can set, as it stands now. */
export async function getSettings({ tx, tenantId, actor }: Scope) {
  requireCoordinator(actor)
  return tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: {
      slug: true,
      kind: true,
      name: true,
      region: true,
      primaryColour: true,
      accentColour: true,
      welcomeText: true,
      modules: true,
      reviewsLibrary: true,
      logo: { select: { id: true, altText: true } },
    },
  })
}
