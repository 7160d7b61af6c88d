import type { Scope } from '@voortent/database'
import type { ClassifyQuestionInput } from '../contract.ts'
import { lockToHandle } from '../lock-question.ts'
import { recordQuestion } from '../record-question.ts'
import { takeOnIfFree } from '../take-on.ts'

/** Says what kind of question it is, in the words by which consortia are classified too. */
export async function classifyQuestion(scope: Scope, input: ClassifyQuestionInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const {
    question: id,
    learningFunctions,
    problemFactors,
    themes,
    topsectors,
    targetGroups,
  } = input
  const question = await lockToHandle(scope, id)
  await tx.question.update({
    where: { tenantId_id: { tenantId, id } },
    data: {
      learningFunctions,
      problemFactors,
      themes,
      topsectors,
      targetGroups,
      changedAt: now,
    },
    select: { id: true },
  })
  if (question.status === 'nieuw') await takeOnIfFree(scope, question)
  await recordQuestion(scope, 'question.classified', question)
}
