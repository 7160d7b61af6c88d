import type { Scope } from '@voortent/database'
import type { ChangeConsortiumInput } from './contract.ts'
import { lockToLead } from './lock-consortium.ts'
import { recordConsortium } from './record-consortium.ts'
import { requirePartner } from './require-partner.ts'

/** Changes title, question or lead; nothing is recorded when nothing changed. */
export async function changeConsortium(scope: Scope, input: ChangeConsortiumInput): Promise<void> {
  const { tx, tenantId } = scope
  const { consortium: id, title, question, organisation } = input
  const before = await lockToLead(scope, id)
  const sameLead = organisation === before.organisationId
  if (sameLead && title === before.title && question === before.question) return
  if (organisation && !sameLead) await requirePartner(scope, organisation)
  await tx.consortium.update({
    where: { tenantId_id: { tenantId, id } },
    data: { title, question, organisationId: organisation },
    select: { id: true },
  })
  // Who leads is no partner beside it.
  if (organisation)
    await tx.consortiumPartner.deleteMany({
      where: { tenantId, consortiumId: id, organisationId: organisation },
    })
  await recordConsortium(scope, 'consortium.changed', { id, title })
}
