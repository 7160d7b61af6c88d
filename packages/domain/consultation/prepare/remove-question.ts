import type { Scope } from '@voortent/database'
import type { QuestionInput } from '../contract.ts'
import { keepQuestions, lockQuestion } from './lock-question.ts'

/** Takes a question off while nobody could answer it yet. */
export async function removeQuestion(scope: Scope, { question }: QuestionInput): Promise<void> {
  const { tx, tenantId } = scope
  const { place, order } = await lockQuestion(scope, question)
  await tx.consultationQuestion.delete({
    where: { tenantId_id: { tenantId, id: question } },
    select: { id: true },
  })
  await keepQuestions(scope, order.toSpliced(place, 1))
}
