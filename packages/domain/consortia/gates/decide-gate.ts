import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { committedOf } from './committed-of.ts'
import type { DecideGateInput } from './contract.ts'
import { enterPhase } from './enter-phase.ts'
import { settleGate } from './follow-gate.ts'
import { pathOfSteps } from './path-of-steps.ts'
import { requireGateToPrepare } from './require-gate.ts'
import { mayLeadDecide } from './steps.ts'

/**
 * Decides a gate as the lead, with a reason that stays; only while a consortium is small and young.
 * @throws `consortia.partners-decide`, `consortia.criteria-open`
 */
export async function decideGate(scope: Scope, input: DecideGateInput): Promise<void> {
  const { outcome, reason } = input
  const { consortium, gate } = await requireGateToPrepare(scope, input)
  if (!mayLeadDecide(consortium.phase, committedOf(consortium).length))
    throw new DomainError('forbidden', 'consortia.partners-decide')
  if (gate.criteria.some(({ state }) => state === 'open'))
    throw new DomainError('conflict', 'consortia.criteria-open')
  await settleGate(scope, gate, outcome)
  await enterPhase(scope, consortium, { kind: outcome, to: gate.toPhase, reason })
  await completeTasksAt(scope, { kind: 'prepare-gate', path: pathOfSteps(consortium.id) })
}
