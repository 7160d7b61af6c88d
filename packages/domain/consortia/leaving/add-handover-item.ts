import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { AddHandoverItemInput } from '../contract.ts'
import { requireLeaving } from './require-leaving.ts'

/** Puts one more thing on the handover list. */
export async function addHandoverItem(scope: Scope, input: AddHandoverItemInput): Promise<void> {
  const { tx, tenantId } = scope
  const { id: leavingId, consortium } = await requireLeaving(scope, input)
  const position = await tx.handoverItem.count({ where: { tenantId, leavingId } })
  await tx.handoverItem.create({
    data: {
      tenantId,
      id: newId(),
      consortiumId: consortium.id,
      leavingId,
      kind: 'other',
      what: input.what,
      position,
    },
    select: { id: true },
  })
}
