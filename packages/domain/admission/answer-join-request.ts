import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { completeTask } from '../tenancy/index.ts'
import { requireAdmitting } from './permissions.ts'

/**
 * Writes the one answer a request gets and closes the coordinators' task. Of two who answer at once
 * the second is told so.
 */
export async function answerJoinRequest(
  scope: Scope,
  id: string,
  answer: { decision: 'approved' | 'declined'; message: string },
): Promise<{ email: string; locale: string }> {
  const { tx, actor, now } = scope
  requireAdmitting(actor)
  const { count } = await tx.joinRequest.updateMany({
    where: { id, decision: null },
    data: { ...answer, decidedAt: now, decidedBy: actor.personId },
  })
  const request = await tx.joinRequest.findFirst({
    where: { id },
    select: { email: true, locale: true },
  })
  if (!request) throw new DomainError('not-found', 'admission.no-such-request')
  if (count === 0) throw new DomainError('conflict', 'admission.already-answered')
  const asked = await tx.task.findMany({
    where: { kind: 'answer-join-request', path: `beheer/aanvragen/${id}`, doneAt: null },
    select: { id: true },
  })
  for (const task of asked) await completeTask(scope, { task: task.id })
  await scope.record({
    type: `join-request.${answer.decision}`,
    subjectType: 'join-request',
    subjectId: id,
  })
  return request
}
