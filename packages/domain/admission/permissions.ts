import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { isCoordinator } from '../tenancy/index.ts'

/** True for who opens the door: invites, answers who asks to join, and lets go. */
export function canAdmit(actor: Actor): boolean {
  return isCoordinator(actor)
}

/** Refuses everybody who does not open the door. */
export function requireAdmitting(actor: Actor): void {
  if (!canAdmit(actor)) throw new DomainError('forbidden', 'admission.not-yours-to-decide')
}
