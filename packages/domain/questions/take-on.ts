import type { Scope } from '@voortent/database'
import type { QuestionInput } from './contract.ts'
import { type LockedQuestion, lockToHandle } from './lock-question.ts'
import { moveAlong } from './move-along.ts'
import { recordQuestion } from './record-question.ts'

/**
 * Takes a question on, or over from another broker.
 * @throws `questions.brokers-only`, `questions.not-now` once it ended
 */
export async function takeOn(scope: Scope, { question: id }: QuestionInput): Promise<void> {
  const question = await lockToHandle(scope, id)
  if (question.brokerId === scope.actor.membershipId) return
  await handOver(scope, question)
}

/** The first broker who does something about a question takes it on. */
export async function takeOnIfFree(scope: Scope, question: LockedQuestion): Promise<void> {
  if (question.brokerId === null) await handOver(scope, question)
}

async function handOver(scope: Scope, question: LockedQuestion): Promise<void> {
  const { tx, tenantId, actor } = scope
  const { id } = question
  await moveAlong(scope, question, { act: 'taken-on' })
  await tx.question.update({
    where: { tenantId_id: { tenantId, id } },
    data: { brokerId: actor.membershipId },
    select: { id: true },
  })
  // What brokers were asked is asked of this one.
  await tx.task.updateMany({
    where: { tenantId, kind: 'answer-question', path: `vraagstukken/${id}`, doneAt: null },
    data: { role: null, membershipId: actor.membershipId },
  })
  await recordQuestion(scope, 'question.taken-on', question)
}
