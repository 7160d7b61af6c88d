import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { CorrectWordingInput, ProposeWordingInput, Side } from '../contract.ts'
import { type LockedQuestion, lockToFollow, lockToHandle } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { statusAfter } from '../status-path.ts'
import { takeOnIfFree } from '../take-on.ts'
import { passToAsker, passToBroker } from '../turns.ts'
import { findWording } from './find-wording.ts'

/**
 * Proposes a sharpened wording, which the asker agrees with or corrects; earlier ones stay.
 * @throws `questions.brokers-only`, `questions.not-now` once parties work on it or it ended
 */
export async function proposeWording(scope: Scope, input: ProposeWordingInput): Promise<void> {
  const question = await lockToHandle(scope, input.question)
  await keepWording(scope, question, { ...input, side: 'makelaar' })
  await takeOnIfFree(scope, question)
  await passToAsker(scope, question, { wording: input.wording })
}

/**
 * The asker says the proposed wording differently, under the same title.
 * @param guest who acts behind their private link
 * @throws `questions.asker-only`, `questions.nothing-proposed`
 */
export async function correctWording(
  scope: Scope,
  input: CorrectWordingInput,
  guest?: string,
): Promise<void> {
  const question = await lockToFollow(scope, input.question, guest)
  if (!question.standing.asks) throw new DomainError('forbidden', 'questions.asker-only')
  const proposed = await findWording(scope, question.id)
  if (!proposed) throw new DomainError('conflict', 'questions.nothing-proposed')
  const { title } = proposed
  await keepWording(scope, question, { title, wording: input.wording, side: 'vrager' })
  await moveAlong(scope, question, { act: 'asker-wrote' })
  await passToBroker(scope, question)
}

async function keepWording(
  { tx, tenantId, actor, now }: Scope,
  question: LockedQuestion,
  { title, wording, side }: { title: string; wording: string; side: Side },
): Promise<void> {
  if (!statusAfter(question.status, 'wording-agreed'))
    throw new DomainError('conflict', 'questions.not-now')
  await tx.questionWording.createMany({
    data: {
      tenantId,
      id: newId(),
      questionId: question.id,
      title,
      wording,
      side,
      personId: actor.personId,
      proposedAt: now,
    },
  })
}
