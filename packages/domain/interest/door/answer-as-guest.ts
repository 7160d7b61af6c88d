import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { AnswerAsGuestInput, AnswerAsMemberInput } from '../contract.ts'
import { askCaller } from './ask-caller.ts'
import type { OwnInterest } from './interest-of-link.ts'
import { withOwn } from './with-own.ts'

/**
 * A company says yes or no itself; no ends the talk, and it can come back on it as long as it does not
 * take part. @throws `guests.no-such-link`, `interest.takes-part-already`
 */
export function answerAsGuest(
  scope: Scope,
  input: AnswerAsGuestInput | AnswerAsMemberInput,
): Promise<void> {
  return withOwn(scope, input, (own) => carryOut(scope, own, input))
}

async function carryOut(
  scope: Scope,
  own: OwnInterest,
  { answer, reason }: Pick<AnswerAsGuestInput, 'answer' | 'reason'>,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, status } = own.interest
  if (status === 'doet-mee') throw new DomainError('conflict', 'interest.takes-part-already')
  const back = status === 'niet' ? ('in-gesprek' as const) : status
  const moved = answer === 'nee' ? ('niet' as const) : back
  await tx.interest.updateMany({
    where: { tenantId, id },
    data: { answer, answeredAt: now, status: moved, reason },
  })
  if (answer === 'nee')
    await completeTasksAt(scope, { kind: 'call-company', path: `interesse/${id}` })
  await scope.record({
    type: 'interest.answered',
    subjectType: 'interest',
    consortiumId: own.interest.consortiumId,
    subjectId: id,
    payload: { answer },
  })
  await askCaller(scope, own)
}
