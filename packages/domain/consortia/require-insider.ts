import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { findConsortium, type KnownConsortium, lockConsortium } from './lock-consortium.ts'
import { canLead, isInside } from './permissions.ts'

/** A consortium as its insiders know it; `leadsIt` for who leads or guides it. */
export type InsideConsortium = KnownConsortium & { leadsIt: boolean }

/**
 * The consortium that something inside belongs to, for its insiders alone.
 * @param options.lock keeps others from changing it until this transaction ends
 * @throws `consortia.no-such-consortium` for who does not see it, `consortia.partners-only` for who
 * takes no part
 */
export async function requireInsider(
  scope: Scope,
  id: string,
  options: { lock?: boolean } = {},
): Promise<InsideConsortium> {
  const consortium = await (options.lock ? lockConsortium : findConsortium)(scope, id)
  if (!isInside(consortium.standing)) throw new DomainError('forbidden', 'consortia.partners-only')
  return { ...consortium, leadsIt: canLead(consortium.standing) }
}

/** A consortium that who acts may see, inside or not. @throws `consortia.no-such-consortium` */
export async function requireKnown(scope: Scope, id: string): Promise<InsideConsortium> {
  const consortium = await findConsortium(scope, id)
  return { ...consortium, leadsIt: canLead(consortium.standing) }
}

/** The same for who leads or guides it, locked. @throws `consortia.leaders-only` */
export async function requireLeader(scope: Scope, id: string): Promise<InsideConsortium> {
  const consortium = await requireInsider(scope, id, { lock: true })
  if (!consortium.leadsIt) throw new DomainError('forbidden', 'consortia.leaders-only')
  return consortium
}
