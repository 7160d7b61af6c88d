import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { canReadText } from '../permissions.ts'
import { type InsideConsortium, requireInsider } from '../require-insider.ts'

/**
 * The consortium for who takes part in its exploration; who only reads along writes nothing, and once it
 * stopped nobody does.
 * @throws `consortia.partners-only`, `consortia.stopped-already`
 */
export async function requireExplorer(scope: Scope, id: string): Promise<InsideConsortium> {
  const consortium = await requireInsider(scope, id, { lock: true })
  if (!canReadText(consortium.standing))
    throw new DomainError('forbidden', 'consortia.partners-only')
  if (consortium.phase === 'gestopt') throw new DomainError('conflict', 'consortia.stopped-already')
  return consortium
}
