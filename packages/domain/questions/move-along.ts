import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { LockedQuestion } from './lock-question.ts'
import { type Act, statusAfter } from './status-path.ts'

/**
 * Moves a question along its path, and keeps since when it stands there.
 * @param words the answer, or why it was closed
 * @throws `questions.not-now` where the act has no place
 */
export async function moveAlong(
  { tx, tenantId, actor, now }: Scope,
  question: Pick<LockedQuestion, 'id' | 'status'>,
  act: { act: Act; words?: string },
): Promise<void> {
  const { id, status } = question
  const next = statusAfter(status, act.act)
  if (!next) throw new DomainError('conflict', 'questions.not-now')
  const moved = next === status ? {} : { status: next, statusSince: now }
  await tx.question.update({
    where: { tenantId_id: { tenantId, id } },
    data: { ...moved, changedAt: now },
    select: { id: true },
  })
  if (next === status) return
  await tx.questionStep.createMany({
    data: {
      tenantId,
      id: newId(),
      questionId: id,
      status: next,
      words: act.words ?? '',
      takenAt: now,
      personId: actor.personId,
    },
  })
}
