import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { QuestionStatus } from '../contract.ts'
import { openStatuses } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { pathOfQuestion, stopWaiting } from '../turns.ts'

/**
 * Takes away the words of guests whose data is gone, and closes what was still open; what was agreed on
 * and counted stays, without anybody in it.
 */
export async function wipeQuestions(scope: Scope, guests: string[]): Promise<void> {
  const { tx, tenantId } = scope
  const gone = await tx.questionAsker.findMany({
    where: { tenantId, guestId: { in: guests } },
    select: { questionId: true, question: { select: { status: true } } },
  })
  const theirs = { tenantId, questionId: { in: gone.map(({ questionId }) => questionId) } }
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
}
