import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ChangeAmendmentInput } from '../contract.ts'
import { lockOwnDraft } from './lock-own.ts'
import { requireProposal } from './require-proposal.ts'

/**
 * Changes a drafted amendment; who did not see a colleague's last change is refused.
 * @throws `consultation.amendment-changed`, `consultation.amendment-submitted`
 */
export async function changeAmendment(scope: Scope, input: ChangeAmendmentInput): Promise<void> {
  const { tx, tenantId } = scope
  const { amendment: id, revision, proposed, reason } = input
  const { amendment } = await lockOwnDraft(scope, id)
  if (amendment.revision !== revision)
    throw new DomainError('conflict', 'consultation.amendment-changed')
  requireProposal(amendment.passage, proposed)
  await tx.amendment.update({
    where: { tenantId_id: { tenantId, id } },
    data: { proposed, reason, revision: revision + 1 },
    select: { id: true },
  })
}
