import type { Scope } from '@voortent/database'
import type { LinkActionInput } from './contract.ts'
import { lockToLead } from './lock-consortium.ts'
import { recordConsortium } from './record-consortium.ts'

/** A consortium no longer carries out an action; nothing happens where it did not. */
export async function unlinkAction(scope: Scope, input: LinkActionInput): Promise<void> {
  const { tx, tenantId } = scope
  const consortium = await lockToLead(scope, input.consortium)
  const key = { tenantId, actionId: input.action, consortiumId: consortium.id }
  const linked = await tx.consortiumAction.findFirst({
    where: key,
    select: { action: { select: { title: true } } },
  })
  if (!linked) return
  await tx.consortiumAction.deleteMany({ where: key })
  const { title } = linked.action
  await recordConsortium(scope, 'consortium.action-unlinked', consortium, { action: title })
}
