import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { QuestionStatus } from '../contract.ts'
import { openStatuses } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { pathOfQuestion, stopWaiting } from '../turns.ts'

/**
 * Takes away the words of guests whose data is gone, and closes what was still open; what was agreed on
 * and counted stays, without anybody in it. Answers how many there were.
 */
export async function wipeForgotten(scope: Scope): Promise<number> {
  const { tx, tenantId } = scope
  const gone = await tx.questionAsker.findMany({
    where: { tenantId, company: { not: '' }, guest: { forgottenAt: { not: null } } },
    select: { questionId: true, question: { select: { status: true } } },
    take: 1000,
  })
  const questions = gone.map(({ questionId }) => questionId)
  if (questions.length === 0) return 0
  const theirs = { tenantId, questionId: { in: questions } }
  await tx.questionAsker.updateMany({
    where: theirs,
    data: { words: '', background: '', company: '' },
  })
  await tx.questionMessage.updateMany({ where: { ...theirs, side: 'vrager' }, data: { text: '' } })
  for (const { questionId, question } of gone) {
    const id = questionId as QuestionId
    const status = question.status as QuestionStatus
    if (!openStatuses.some((open) => open === status)) continue
    await moveAlong(scope, { id, status }, { act: 'closed' })
    await stopWaiting(scope, { id })
    await completeTasksAt(scope, { path: pathOfQuestion({ id }) })
  }
  return questions.length
}
