import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireLeader } from '../require-insider.ts'
import type { StopConsortiumInput } from './contract.ts'
import { enterPhase } from './enter-phase.ts'
import { leaveGate } from './leave-gate.ts'
import { mayStop } from './steps.ts'

/**
 * Stops a consortium with the reasons, and with what was learned. The tenant's members
 * read only what was meant for them.
 * @throws `consortia.leaders-only`, `consortia.stopped-already`
 */
export async function stopConsortium(scope: Scope, input: StopConsortiumInput): Promise<void> {
  const { causes, reason, lessons, told } = input
  const consortium = await requireLeader(scope, input.consortium)
  if (!mayStop(consortium.phase)) throw new DomainError('conflict', 'consortia.stopped-already')
  await leaveGate(scope, consortium.id)
  const step = { causes: [...new Set(causes)], reason, lessons, told }
  await enterPhase(scope, consortium, { kind: 'stop', to: 'gestopt', ...step })
}
