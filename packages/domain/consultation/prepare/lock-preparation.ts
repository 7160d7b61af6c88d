import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { canPrepare, requireAllowed } from '../permissions.ts'
import { type HeldConsultation, lockConsultation } from '../require-consultation.ts'

/**
 * Holds a consultation that was not opened yet, for who lays it out.
 * @throws `consultation.no-such-consultation`, `consultation.already-opened`
 */
export async function lockPreparation(scope: Scope, id: string): Promise<HeldConsultation> {
  const consultation = await lockConsultation(scope, id)
  requireAllowed(canPrepare, scope.actor, consultation.phase)
  if (consultation.state !== 'preparation')
    throw new DomainError('conflict', 'consultation.already-opened')
  return consultation
}
