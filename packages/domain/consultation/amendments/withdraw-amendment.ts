import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { AmendmentInput } from '../contract.ts'
import { recordFact } from '../record-fact.ts'
import { lockOwn } from './lock-own.ts'

/**
 * Takes an amendment back, as long as it was not answered; its row and number stay.
 * @throws `consultation.amendment-answered`, `consultation.not-your-amendment`
 */
export async function withdrawAmendment(
  scope: Scope,
  { amendment: id }: AmendmentInput,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { amendment } = await lockOwn(scope, id)
  const { verdict, withdrawnAt, number, consultation, mergedIntoId } = amendment
  if (withdrawnAt) return
  if (verdict || mergedIntoId) throw new DomainError('conflict', 'consultation.amendment-answered')
  await tx.amendment.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt: now },
    select: { id: true },
  })
  await tx.amendment.updateMany({
    where: { tenantId, mergedIntoId: id },
    data: { mergedIntoId: null },
  })
  if (number)
    await recordFact(scope, 'amendment.withdrawn', consultation, { subjectId: id, number })
}
