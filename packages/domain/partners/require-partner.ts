import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** A partner as rules need it; `until` is its last day, once it has left. */
export type HeldPartner = { geleding: string; since: string; until: string | null }

/**
 * Holds an organisation of this tenant until the transaction ends, so that two changes of its people
 * follow each other. Throws `partners.no-such-organisation`.
 */
export async function requirePartner(
  { tx, tenantId }: Scope,
  organisationId: string,
): Promise<HeldPartner> {
  const [partner] = await tx.$queryRaw<HeldPartner[]>`
    SELECT geleding, since::text, until::text FROM partner
    WHERE tenant_id = ${tenantId}::uuid AND organisation_id = ${organisationId}::uuid FOR UPDATE`
  if (!partner) throw new DomainError('not-found', 'partners.no-such-organisation')
  return partner
}

/** As above, and throws `partners.has-left` for an organisation that left. */
export async function requirePresent(scope: Scope, organisationId: string): Promise<void> {
  const { until } = await requirePartner(scope, organisationId)
  if (until) throw new DomainError('conflict', 'partners.has-left')
}
