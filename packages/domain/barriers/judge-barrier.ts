import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { JudgeBarrierInput } from './contract.ts'
import { enterToNote } from './enter-consortium.ts'
import { lockBarrier } from './lock-barrier.ts'
import { recordBarrier } from './record-barrier.ts'

/**
 * Records that somebody looked whether a barrier is what it seems: who, when, in what, and what they
 * found. Earlier judgements stay; the last one recorded counts.
 */
export async function judgeBarrier(scope: Scope, input: JudgeBarrierInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { evidence, checkedBy, checkedOn, source, finding } = input
  const consortium = await enterToNote(scope, input.consortium)
  const { id, title } = await lockBarrier(scope, consortium, input)
  if (checkedOn > dayOf(now))
    throw new DomainError('invalid', 'barriers.not-yet', { field: 'checkedOn' })
  await tx.barrierJudgement.createMany({
    data: {
      tenantId,
      id: newId(),
      consortiumId: consortium.id,
      barrierId: id,
      evidence,
      checkedBy,
      checkedOn: dateOf(checkedOn),
      source,
      finding,
      recordedAt: now,
      recordedBy: actor.personId,
    },
  })
  await tx.barrier.update({
    where: { tenantId_id: { tenantId, id } },
    data: { evidence },
    select: { id: true },
  })
  await recordBarrier(scope, 'barrier.judged', consortium.id, { id, title, evidence })
}
