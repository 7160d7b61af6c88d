import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { mostSpeerpunten } from './add-speerpunt.ts'
import type { SpeerpuntInput } from './contract.ts'
import { keepOrder } from './lock-order.ts'
import { lockSpeerpunt } from './lock-speerpunt.ts'
import { recordSpeerpunt } from './record-speerpunt.ts'

/** Puts a withdrawn speerpunt back in the place it had; nothing happens to one that is there. */
export async function restoreSpeerpunt(scope: Scope, input: SpeerpuntInput): Promise<void> {
  const { tx, tenantId } = scope
  const { id, agenda, title, position } = await lockSpeerpunt(scope, input.speerpunt)
  if (agenda.order.includes(id)) return
  if (agenda.order.length >= mostSpeerpunten)
    throw new DomainError('conflict', 'agenda.too-many-speerpunten', {
      values: { most: mostSpeerpunten },
    })
  await tx.speerpunt.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt: null, withdrawnBy: null },
    select: { id: true },
  })
  await keepOrder(scope, agenda.id, agenda.order.toSpliced(position, 0, id))
  await recordSpeerpunt(scope, 'speerpunt.restored', { id, title, agenda })
}
