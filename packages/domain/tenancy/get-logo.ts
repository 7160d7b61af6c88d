import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** The logo itself, for everybody: it stands on the tenant's public face. */
export async function getLogo({ tx, tenantId }: Scope) {
  const logo = await tx.tenantLogo.findUnique({
    where: { tenantId },
    select: { id: true, mediaType: true, content: true, altText: true },
  })
  if (!logo) throw new DomainError('not-found', 'tenancy.no-logo')
  return logo
}
