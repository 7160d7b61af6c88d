import type { Scope } from '@voortent/database'
import type { SpeerpuntInput } from './contract.ts'
import { keepOrder } from './lock-order.ts'
import { lockActiveSpeerpunt } from './lock-speerpunt.ts'
import { recordSpeerpunt } from './record-speerpunt.ts'

/** Takes a speerpunt off the agenda; its text stays, and it can come back to its place. */
export async function withdrawSpeerpunt(scope: Scope, input: SpeerpuntInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { id, agenda, title } = await lockActiveSpeerpunt(scope, input.speerpunt)
  await tx.speerpunt.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt: now, withdrawnBy: actor.personId },
    select: { id: true },
  })
  const others = agenda.order.filter((other) => other !== id)
  await keepOrder(scope, agenda.id, others)
  await recordSpeerpunt(scope, 'speerpunt.withdrawn', { id, title, agenda })
}
