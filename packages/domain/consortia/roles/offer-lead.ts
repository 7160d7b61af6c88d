import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { OfferLeadInput } from '../contract.ts'
import { pathOfPartners } from '../path-of-partners.ts'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'
import { requireTakingPart } from '../require-taking-part.ts'
import { voicesOf } from '../voices-of.ts'

/**
 * Asks a partner to lead from now on; it does once it says so itself.
 * @throws `consortia.lead-offered-already`, `consortia.no-partner-here`, `consortia.nobody-speaks`
 */
export async function offerLead(scope: Scope, input: OfferLeadInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const { id: consortiumId, title } = consortium
  const organisationId = input.organisation
  const organisation = await requireTakingPart(scope, consortium, organisationId)
  const standing = await tx.consortiumLeadOffer.count({
    where: { tenantId, consortiumId, answer: null },
  })
  if (standing > 0) throw new DomainError('conflict', 'consortia.lead-offered-already')
  const [voice] = await voicesOf(scope, [organisationId])
  if (!voice) throw new DomainError('invalid', 'consortia.nobody-speaks', { field: 'organisation' })
  await tx.consortiumLeadOffer.create({
    data: {
      tenantId,
      id: newId(),
      consortiumId,
      organisationId,
      note: input.note,
      offeredAt: now,
      offeredBy: actor.personId,
    },
    select: { id: true },
  })
  const path = pathOfPartners(consortiumId)
  const to = { representation: voice.representation }
  const kind = 'take-over-lead'
  await assignTask(scope, { kind, subject: title, path, consortium: consortiumId, to })
  await recordInside(scope, 'consortium.lead-offered', consortium, { organisation })
}
