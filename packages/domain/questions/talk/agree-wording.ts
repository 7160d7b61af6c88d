import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { QuestionInput } from '../contract.ts'
import { lockToFollow, sideOf } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { recordQuestion, recordUnnamed } from '../record-question.ts'
import { passToAsker, passToBroker } from '../turns.ts'
import { findWording } from './find-wording.ts'

/**
 * Agrees to the last wording, which from then on is the question as everybody here reads it. A broker
 * agrees to the asker's correction, or notes that the asker said yes, for instance on the phone.
 * @param guest who acts behind their private link
 * @throws `questions.asker-only`, `questions.nothing-proposed`, `questions.own-proposal`
 */
export async function agreeWording(
  scope: Scope,
  { question: id }: QuestionInput,
  guest?: string,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const question = await lockToFollow(scope, id, guest)
  const side = sideOf(question.standing)
  const proposed = await findWording(scope, id)
  if (!proposed || proposed.agreedAt)
    throw new DomainError('conflict', 'questions.nothing-proposed')
  if (side === 'vrager' && proposed.side === 'vrager')
    throw new DomainError('conflict', 'questions.own-proposal')
  const { title, wording } = proposed
  await moveAlong(scope, question, { act: 'wording-agreed' })
  await tx.questionWording.update({
    where: { tenantId_id: { tenantId, id: proposed.id } },
    data: { agreedAt: now, agreedBy: side },
    select: { id: true },
  })
  await tx.question.update({
    where: { tenantId_id: { tenantId, id } },
    data: { title, wording },
    select: { id: true },
  })
  const record = side === 'vrager' ? recordUnnamed : recordQuestion
  await record(scope, 'question.sharpened', { id, title })
  const sharpened = { ...question, title, wording }
  if (side === 'vrager') await passToBroker(scope, sharpened)
  else if (proposed.side === 'vrager') await passToAsker(scope, sharpened, { agreed: wording })
}
