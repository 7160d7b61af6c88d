import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { BarrierInput } from './contract.ts'
import { enterToShare } from './enter-consortium.ts'
import { findShare } from './find-share.ts'

/** Takes a shared barrier off the tenant's list again. @throws `barriers.not-shared` */
export async function withdrawShare(scope: Scope, input: BarrierInput): Promise<void> {
  const { tx, tenantId, now } = scope
  await enterToShare(scope, input.consortium)
  const shared = await findShare(scope, input.barrier)
  if (!shared) throw new DomainError('not-found', 'barriers.not-shared')
  if (shared.withdrawnAt) return
  await tx.sharedBarrier.update({
    where: { tenantId_id: { tenantId, id: shared.id } },
    data: { withdrawnAt: now },
    select: { id: true },
  })
  const { id: subjectId, title, namedId } = shared
  const fact = { type: 'shared-barrier.withdrawn', subjectType: 'shared-barrier', subjectId }
  if (namedId) await scope.record({ ...fact, payload: { title } })
}
