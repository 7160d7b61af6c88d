import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { LinkActionInput } from './contract.ts'
import { lockToLead } from './lock-consortium.ts'
import { recordConsortium } from './record-consortium.ts'

/**
 * Shows that a consortium carries out an action of an agenda; once is enough.
 * @throws `consortia.action-missing` for one that is withdrawn or none
 */
export async function linkAction(scope: Scope, input: LinkActionInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await lockToLead(scope, input.consortium)
  const action = await tx.action.findFirst({
    where: { tenantId, id: input.action, withdrawnAt: null, speerpunt: { withdrawnAt: null } },
    select: { id: true, title: true },
  })
  if (!action) throw new DomainError('invalid', 'consortia.action-missing', { field: 'action' })
  const key = { tenantId, actionId: action.id, consortiumId: consortium.id }
  const { count } = await tx.consortiumAction.createMany({
    data: { ...key, id: newId(), linkedAt: now, linkedBy: actor.personId },
    skipDuplicates: true,
  })
  if (count === 0) return
  await recordConsortium(scope, 'consortium.action-linked', consortium, { action: action.title })
}
