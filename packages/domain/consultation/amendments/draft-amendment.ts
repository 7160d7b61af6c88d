import type { Scope } from '@voortent/database'
import { passageText, readTexts, textOf } from '@voortent/domain/documents'
import { DomainError, type Id, newId } from '@voortent/kernel'
import type { DraftAmendmentInput } from '../contract.ts'
import { requireOpen } from '../require-consultation.ts'
import { requireInvitee } from '../require-invitee.ts'
import { requirePart } from './require-part.ts'
import { requireProposal } from './require-proposal.ts'

export type AmendmentId = Id<'amendment'>

/**
 * Drafts a change of a passage for the organisation one speaks for; its colleagues can work on it
 * until it is submitted.
 * @throws `consultation.passage-gone`, `consultation.proposal-missing`, `consultation.proposal-same`
 */
export async function draftAmendment(
  scope: Scope,
  input: DraftAmendmentInput,
): Promise<{ id: AmendmentId; consultationId: string }> {
  const { tx, tenantId, actor, now } = scope
  const { part: partId, passage, place, proposed, reason } = input
  const part = await requirePart(scope, partId)
  await requireOpen(scope, part.consultationId)
  const invitee = await requireInvitee(scope, part.consultationId)
  requireProposal(passage, proposed)
  const texts = await readTexts(scope, [part.documentId])
  if (!passageText(textOf(texts, part.documentId).content).includes(passage))
    throw new DomainError('conflict', 'consultation.passage-gone')
  const id = newId<'amendment'>()
  await tx.amendment.create({
    data: {
      tenantId,
      id,
      consultationId: part.consultationId,
      partId,
      inviteeId: invitee.id,
      passage,
      place,
      proposed,
      reason,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  return { id, consultationId: part.consultationId }
}
