import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { EchoInput } from './contract.ts'
import { enterToNote } from './enter-consortium.ts'

/**
 * Says that another consortium meets a shared barrier too; the list counts it and names nobody.
 * @throws `barriers.not-shared`
 */
export async function echoBarrier(scope: Scope, input: EchoInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await enterToNote(scope, input.consortium)
  const where = { tenantId, id: input.shared, withdrawnAt: null }
  const shared = await tx.sharedBarrier.findFirst({ where, select: { id: true } })
  if (!shared) throw new DomainError('not-found', 'barriers.not-shared')
  const { count } = await tx.barrierEcho.createMany({
    data: {
      tenantId,
      id: newId(),
      consortiumId: consortium.id,
      sharedId: shared.id,
      saidAt: now,
      saidBy: actor.personId,
    },
    skipDuplicates: true,
  })
  await tx.sharedBarrier.updateMany({ where, data: { met: { increment: count } } })
}

/** Takes that back; who shared a barrier meets it as long as it is shared. */
export async function takeBackEcho(scope: Scope, input: EchoInput): Promise<void> {
  const { tx, tenantId } = scope
  const consortium = await enterToNote(scope, input.consortium)
  const { count } = await tx.barrierEcho.deleteMany({
    where: { tenantId, consortiumId: consortium.id, sharedId: input.shared, barrierId: null },
  })
  const where = { tenantId, id: input.shared }
  await tx.sharedBarrier.updateMany({ where, data: { met: { decrement: count } } })
}
