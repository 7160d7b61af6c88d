import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { MergeAmendmentsInput } from '../contract.ts'
import { canAnswer, requireAllowed } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { type HeldAmendment, lockStanding } from './require-amendment.ts'

/**
 * Lets an amendment share the answer of a related one, along with all that shared its own; `into`
 * null separates it again.
 * @throws `consultation.amendment-answered`, `consultation.not-mergeable`
 */
export async function mergeAmendment(
  scope: Scope,
  { amendment: id, into }: MergeAmendmentsInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const amendment = await lockStanding(scope, id)
  requireAllowed(canAnswer, scope.actor, amendment.consultation.phase)
  if (amendment.pushRequestedAt || (amendment.verdict && !amendment.mergedIntoId))
    throw new DomainError('conflict', 'consultation.amendment-answered')
  const target = into === null ? null : await requireTarget(scope, amendment, into)
  await tx.amendment.updateMany({
    where: { tenantId, OR: [{ id }, ...(target ? [{ mergedIntoId: id }] : [])] },
    data: { mergedIntoId: target?.id ?? null },
  })
  const facts = { subjectId: id, number: amendment.number, into: target?.number ?? null }
  const type = target ? 'amendment.merged' : 'amendment.separated'
  await recordFact(scope, type, amendment.consultation, facts)
}

async function requireTarget(
  scope: Scope,
  amendment: HeldAmendment,
  into: string,
): Promise<HeldAmendment> {
  const target = await lockStanding(scope, into)
  const fits =
    target.id !== amendment.id &&
    target.consultation.id === amendment.consultation.id &&
    target.mergedIntoId === null &&
    target.pushRequestedAt === null
  if (!fits) throw new DomainError('conflict', 'consultation.not-mergeable', { field: 'into' })
  return target
}
