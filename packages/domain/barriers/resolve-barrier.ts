import type { Scope } from '@voortent/database'
import type { BarrierInput, ResolveBarrierInput } from './contract.ts'
import { enterToNote } from './enter-consortium.ts'
import { lockBarrier } from './lock-barrier.ts'
import { recordBarrier } from './record-barrier.ts'

/** Says that a barrier no longer stands in the way, and how that came. */
export async function resolveBarrier(scope: Scope, input: ResolveBarrierInput): Promise<void> {
  await settle(scope, input, { resolvedAt: scope.now, resolution: input.resolution })
}

/** It stands in the way again. */
export async function reopenBarrier(scope: Scope, input: BarrierInput): Promise<void> {
  await settle(scope, input, { resolvedAt: null, resolution: '' })
}

async function settle(
  scope: Scope,
  input: BarrierInput,
  as: { resolvedAt: Date | null; resolution: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const consortium = await enterToNote(scope, input.consortium)
  const { id, title, resolvedAt } = await lockBarrier(scope, consortium, input)
  if ((resolvedAt === null) === (as.resolvedAt === null)) return
  await tx.barrier.update({
    where: { tenantId_id: { tenantId, id } },
    data: as,
    select: { id: true },
  })
  const type = as.resolvedAt ? 'barrier.resolved' : 'barrier.reopened'
  await recordBarrier(scope, type, consortium.id, { id, title })
}
