import type { Scope } from '@voortent/database'
import { completeTasksAt, findVoice } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { AnswerInvitationInput } from '../contract.ts'
import { lockQuestion } from '../lock-question.ts'
import { canAsk } from '../permissions.ts'
import { recordUnnamed } from '../record-question.ts'
import { pathOfQuestion, tasks } from '../turns.ts'

/**
 * An invited organisation says by its own voice whether it thinks along; it may change its mind.
 * @throws `questions.invited-only`
 */
export async function answerInvitation(scope: Scope, input: AnswerInvitationInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { answer, words } = input
  const question = await lockQuestion(scope, input.question)
  const organisationId = actor.actingForId
  const speaks = organisationId !== null && (await findVoice(scope, organisationId)) !== null
  if (!organisationId || !canAsk(actor, speaks))
    throw new DomainError('forbidden', 'questions.invited-only')
  const { count } = await tx.questionParty.updateMany({
    where: { tenantId, questionId: question.id, organisationId },
    data: { answer, words, answeredAt: now },
  })
  if (count === 0) throw new DomainError('forbidden', 'questions.invited-only')
  const path = pathOfQuestion(question)
  await completeTasksAt(scope, { kind: tasks.party, path, organisation: organisationId })
  await recordUnnamed(scope, 'question.party-answered', question)
}
