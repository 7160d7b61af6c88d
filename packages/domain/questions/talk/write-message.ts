import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { WriteMessageInput } from '../contract.ts'
import { lockToFollow, sideOf } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { statusAfter } from '../status-path.ts'
import { takeOnIfFree } from '../take-on.ts'
import { passToAsker, passToBroker } from '../turns.ts'

/**
 * Writes in the thread between asker and broker; then it is the other's turn. A broker who
 * writes takes the question on; an asker who writes after an answer is heard again.
 * @param guest who acts behind their private link
 * @throws `questions.asker-only`, `questions.not-now`
 */
export async function writeMessage(
  scope: Scope,
  { question: id, text }: WriteMessageInput,
  guest?: string,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const question = await lockToFollow(scope, id, guest)
  const side = sideOf(question.standing)
  const act = side === 'vrager' ? 'asker-wrote' : 'taken-on'
  if (!statusAfter(question.status, act)) throw new DomainError('conflict', 'questions.not-now')
  await tx.questionMessage.createMany({
    data: {
      tenantId,
      id: newId(),
      questionId: id,
      side,
      personId: actor.personId,
      text,
      sentAt: now,
    },
  })
  if (side === 'vrager') {
    await moveAlong(scope, question, { act })
    return passToBroker(scope, question)
  }
  await takeOnIfFree(scope, question)
  await passToAsker(scope, question, { message: text })
}
