import type { Scope } from '@voortent/database'
import type { RenameSpeerpuntInput } from './contract.ts'
import { keepOrder } from './lock-order.ts'
import { lockActiveSpeerpunt } from './lock-speerpunt.ts'
import { recordSpeerpunt } from './record-speerpunt.ts'

/** Gives a speerpunt another title. */
export async function renameSpeerpunt(scope: Scope, input: RenameSpeerpuntInput): Promise<void> {
  const { tx, tenantId } = scope
  const { title } = input
  const { id, agenda, title: before } = await lockActiveSpeerpunt(scope, input.speerpunt)
  if (title === before) return
  await tx.speerpunt.update({
    where: { tenantId_id: { tenantId, id } },
    data: { title },
    select: { id: true },
  })
  await keepOrder(scope, agenda.id, agenda.order)
  await recordSpeerpunt(scope, 'speerpunt.renamed', { id, title, agenda }, { before })
}
