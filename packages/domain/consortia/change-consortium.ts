import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ChangeConsortiumInput } from './contract.ts'
import { lockToLead } from './lock-consortium.ts'
import { recordConsortium } from './record-consortium.ts'
import { requirePartner } from './require-partner.ts'

/**
 * Changes title or question, and names who leads where nobody does; nothing is recorded when nothing
 * changed. @throws `consortia.hand-over-lead` where somebody leads, who hands that over instead
 */
export async function changeConsortium(scope: Scope, input: ChangeConsortiumInput): Promise<void> {
  const { tx, tenantId } = scope
  const { consortium: id, title, question, organisation } = input
  const before = await lockToLead(scope, id)
  const sameLead = organisation === before.organisationId
  if (sameLead && title === before.title && question === before.question) return
  if (!sameLead && before.organisationId)
    throw new DomainError('conflict', 'consortia.hand-over-lead', { field: 'organisation' })
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
