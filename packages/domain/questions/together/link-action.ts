import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { LinkActionInput } from '../contract.ts'
import { lockToHandle } from '../lock-question.ts'
import { recordQuestion } from '../record-question.ts'

/**
 * Shows to which action of an agenda a question belongs; once is enough.
 * @throws `questions.action-missing` for one that is withdrawn or none
 */
export async function linkAction(scope: Scope, input: LinkActionInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const question = await lockToHandle(scope, input.question)
  const action = await tx.action.findFirst({
    where: { tenantId, id: input.action, withdrawnAt: null, speerpunt: { withdrawnAt: null } },
    select: { id: true, title: true },
  })
  if (!action) throw new DomainError('invalid', 'questions.action-missing', { field: 'action' })
  const { count } = await tx.questionAction.createMany({
    data: {
      tenantId,
      id: newId(),
      questionId: question.id,
      actionId: action.id,
      linkedAt: now,
    },
    skipDuplicates: true,
  })
  if (count > 0)
    await recordQuestion(scope, 'question.action-linked', question, { action: action.title })
}

/** A question no longer belongs to an action; nothing happens where it did not. */
export async function unlinkAction(scope: Scope, input: LinkActionInput): Promise<void> {
  const { tx, tenantId } = scope
  const question = await lockToHandle(scope, input.question)
  const key = { tenantId, questionId: question.id, actionId: input.action }
  const linked = await tx.questionAction.findFirst({
    where: key,
    select: { action: { select: { title: true } } },
  })
  if (!linked) return
  await tx.questionAction.deleteMany({ where: key })
  const { title } = linked.action
  await recordQuestion(scope, 'question.action-unlinked', question, { action: title })
}
