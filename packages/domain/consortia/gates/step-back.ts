import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireLeader } from '../require-insider.ts'
import type { StepBackInput } from './contract.ts'
import { enterPhase } from './enter-phase.ts'
import { leaveGate } from './leave-gate.ts'
import { restartsAfter, type WorkingPhase, waysBack } from './steps.ts'

/** Goes back to think again, with a reason and without a gate. @throws `consortia.no-way-back` */
export async function stepBack(scope: Scope, input: StepBackInput): Promise<void> {
  const { to, reason } = input
  const consortium = await requireLeader(scope, input.consortium)
  if (!waysBack(consortium.phase).includes(to))
    throw new DomainError('conflict', 'consortia.no-way-back', { field: 'to' })
  await leaveGate(scope, consortium.id)
  await enterPhase(scope, consortium, { kind: 'back', to, reason })
}

/**
 * Begins one that stopped again, where it stopped or before, with a reason.
 * @throws `consortia.not-stopped`, `consortia.no-way-back`
 */
export async function restartConsortium(scope: Scope, input: StepBackInput): Promise<void> {
  const { to, reason } = input
  const consortium = await requireLeader(scope, input.consortium)
  if (consortium.phase !== 'gestopt') throw new DomainError('conflict', 'consortia.not-stopped')
  if (!restartsAfter(await stoppedIn(scope, consortium.id)).includes(to))
    throw new DomainError('conflict', 'consortia.no-way-back', { field: 'to' })
  await enterPhase(scope, consortium, { kind: 'restart', to, reason })
}

/** The phase that a consortium stopped in; its exploration where that was never told. */
export async function stoppedIn(
  { tx, tenantId }: Scope,
  consortiumId: string,
): Promise<WorkingPhase> {
  const last = await tx.consortiumStep.findFirst({
    where: { tenantId, consortiumId, kind: 'stop' },
    orderBy: { takenAt: 'desc' },
    select: { fromPhase: true },
  })
  return (last?.fromPhase ?? 'verkenning') as WorkingPhase
}
