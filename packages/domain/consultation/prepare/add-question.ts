import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { type AddQuestionInput, most } from '../contract.ts'
import { lockPreparation } from './lock-preparation.ts'

/** Adds a question at the end: open, or with choices. */
export async function addQuestion(scope: Scope, input: AddQuestionInput): Promise<void> {
  const { tx, tenantId } = scope
  const { consultation, prompt, choices } = input
  await lockPreparation(scope, consultation)
  const where = { tenantId, consultationId: consultation }
  const position = await tx.consultationQuestion.count({ where })
  if (position >= most.questions)
    throw new DomainError('conflict', 'consultation.too-many-questions', {
      field: 'prompt',
      values: { most: most.questions },
    })
  await tx.consultationQuestion.create({
    data: { ...where, id: newId(), position, prompt, choices },
    select: { id: true },
  })
}
