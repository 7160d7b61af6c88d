import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** Refuses everybody but coordinators. */
export function requireCoordinator(actor: Actor): void {
  if (actor.roles.includes('coordinator')) return
  throw new DomainError('forbidden', 'tenancy.coordinators-only')
}
