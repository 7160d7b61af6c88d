import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { NoteBarrierInput } from './contract.ts'
import { enterToNote } from './enter-consortium.ts'
import { recordBarrier } from './record-barrier.ts'

/** Notes what stands in the way, as it was met. @throws `barriers.not-yet` for a day to come */
export async function noteBarrier(scope: Scope, input: NoteBarrierInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, about, kind, noticedOn } = input
  const consortium = await enterToNote(scope, input.consortium)
  if (noticedOn > dayOf(now))
    throw new DomainError('invalid', 'barriers.not-yet', { field: 'noticedOn' })
  const id = newId()
  await tx.barrier.create({
    data: {
      tenantId,
      id,
      consortiumId: consortium.id,
      kind,
      title,
      about,
      noticedOn: dateOf(noticedOn),
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await recordBarrier(scope, 'barrier.noted', consortium.id, { id, title })
  return { id }
}
