import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { AnswerAmendmentInput } from '../contract.ts'
import { canAnswer, requireAllowed } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { lockStanding } from './require-amendment.ts'
import { takeOver } from './take-over.ts'

/**
 * Answers an amendment with a reason: taken over, partly, or not. What was merged into it is
 * answered along with it. An earlier answer stays; this one counts.
 * @throws `consultation.answered-where-merged`, `consultation.already-pushed`,
 * `consultation.adopted-missing`, `consultation.passage-gone`
 */
export async function answerAmendment(scope: Scope, input: AnswerAmendmentInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { amendment: id, verdict, reason } = input
  const amendment = await lockStanding(scope, id)
  const { consultation, number, proposed, mergedIntoId, pushRequestedAt } = amendment
  requireAllowed(canAnswer, actor, consultation.phase)
  if (mergedIntoId) throw new DomainError('conflict', 'consultation.answered-where-merged')
  if (pushRequestedAt) throw new DomainError('conflict', 'consultation.already-pushed')
  const adopted =
    verdict === 'niet' ? '' : input.adopted || (verdict === 'overgenomen' ? proposed : '')
  if (verdict === 'deels' && adopted === '')
    throw new DomainError('invalid', 'consultation.adopted-missing', { field: 'adopted' })
  const applied = verdict !== 'niet' && input.apply
  if (applied) await takeOver(scope, amendment, adopted)
  await tx.amendmentAnswer.create({
    data: {
      tenantId,
      id: newId(),
      amendmentId: id,
      verdict,
      reason,
      adopted,
      applied,
      answeredAt: now,
      answeredBy: actor.personId,
    },
    select: { id: true },
  })
  const facts = { subjectId: id, number, verdict }
  await recordFact(scope, 'amendment.answered', consultation, facts)
}
