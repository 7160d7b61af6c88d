import type { Scope } from '@voortent/database'
import { recordFact } from '../record-fact.ts'
import { type HeldConsultation, lockConsultation } from '../require-consultation.ts'
import type { Invitee } from '../require-invitee.ts'

/**
 * Submits drafted amendments of an organisation, with the next numbers of the consultation.
 * @param only the one to submit; all of the organisation where not told
 * @returns how many were submitted
 */
export async function submitDrafts(
  scope: Scope,
  consultation: HeldConsultation,
  { id: inviteeId, organisationId }: Invitee,
  only?: string,
): Promise<number> {
  const { tx, tenantId, actor, now } = scope
  // Numbers have no twins: one submission of the consultation after the other.
  await lockConsultation(scope, consultation.id)
  const drafts = await tx.amendment.findMany({
    where: { tenantId, inviteeId, submittedAt: null, withdrawnAt: null, ...(only && { id: only }) },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const last = await tx.amendment.findFirst({
    where: { tenantId, consultationId: consultation.id, NOT: { number: null } },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  let number = last?.number ?? 0
  for (const { id } of drafts) {
    number++
    await tx.amendment.update({
      where: { tenantId_id: { tenantId, id } },
      data: { number, submittedAt: now, submittedBy: actor.personId },
      select: { id: true },
    })
    const facts = { subjectId: id, number, organisationId }
    await recordFact(scope, 'amendment.submitted', consultation, facts)
  }
  return drafts.length
}
