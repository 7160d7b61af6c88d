import type { Scope } from '@voortent/database'
import { judgeStamp } from '@voortent/domain/identity'
import { DomainError, newId } from '@voortent/kernel'
import type { AnswerAchterbanInput } from '../contract.ts'
import { findQuestion } from './find-question.ts'

/** More answers than this no question gets from people. */
const mostAnswers = 10_000

/**
 * Takes the answer of somebody without an account, and keeps nothing of who it was. A
 * robot that fills in the unseen field hears that all went well.
 * @param secret the one that signed the stamp
 * @throws `consultation.no-such-question`, `consultation.round-ended`, `consultation.too-soon`,
 * `consultation.shown-too-long-ago`
 */
export async function answerQuestion(
  scope: Scope,
  input: AnswerAchterbanInput,
  secret: string,
): Promise<void> {
  const { tx, tenantId, now } = scope
  if (input.website) return
  const found = await findQuestion(scope, input.token)
  if (!found) throw new DomainError('not-found', 'consultation.no-such-question')
  if (!found.open) throw new DomainError('conflict', 'consultation.round-ended')
  const judged = judgeStamp(secret, found.tokenHash, { stamp: input.stamp, now })
  if (judged === 'too-soon') throw new DomainError('conflict', 'consultation.too-soon')
  if (judged !== 'fine') throw new DomainError('conflict', 'consultation.shown-too-long-ago')
  const { roundId } = found
  if ((await tx.achterbanAnswer.count({ where: { tenantId, roundId } })) >= mostAnswers)
    throw new DomainError('too-many', 'consultation.round-full')
  const { opinion, words } = input
  await tx.achterbanAnswer.createMany({
    data: { tenantId, id: newId(), roundId, opinion, words, answeredAt: now },
  })
}
