import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/**
 * Holds an organisation of this tenant until the transaction ends, so that two changes of its people
 * follow each other. Throws `partners.no-such-organisation`.
 */
export async function requirePartner(
  { tx, tenantId }: Scope,
  organisationId: string,
): Promise<{ geleding: string }> {
  const [partner] = await tx.$queryRaw<{ geleding: string }[]>`
    SELECT geleding FROM partner
    WHERE tenant_id = ${tenantId}::uuid AND organisation_id = ${organisationId}::uuid FOR UPDATE`
  if (!partner) throw new DomainError('not-found', 'partners.no-such-organisation')
  return partner
}
