import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** True for who looks after the tenant: its settings, its members and who comes in. */
export function isCoordinator(actor: Actor): boolean {
  return actor.roles.includes('coordinator')
}

/** Refuses everybody but coordinators. */
export function requireCoordinator(actor: Actor): void {
  if (!isCoordinator(actor)) throw new DomainError('forbidden', 'tenancy.coordinators-only')
}
