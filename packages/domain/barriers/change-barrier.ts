import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import type { ChangeBarrierInput } from './contract.ts'
import { enterToNote } from './enter-consortium.ts'
import { lockBarrier } from './lock-barrier.ts'
import { recordBarrier } from './record-barrier.ts'

/** Changes how a barrier is told; what the tenant was shown stays as it was shared. */
export async function changeBarrier(scope: Scope, input: ChangeBarrierInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { title, about, kind, noticedOn } = input
  const consortium = await enterToNote(scope, input.consortium)
  const before = await lockBarrier(scope, consortium, input)
  if (noticedOn > dayOf(now))
    throw new DomainError('invalid', 'barriers.not-yet', { field: 'noticedOn' })
  const after = { title, about, kind, noticedOn }
  if (Object.entries(after).every(([name, value]) => before[name as 'title'] === value)) return
  await tx.barrier.update({
    where: { tenantId_id: { tenantId, id: before.id } },
    data: { ...after, noticedOn: dateOf(noticedOn) },
    select: { id: true },
  })
  await recordBarrier(scope, 'barrier.changed', consortium.id, { id: before.id, title })
}
