import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { lockPreparation } from './lock-preparation.ts'

/**
 * Holds the consultation of a question, with its questions in order.
 * @throws `consultation.no-such-question`
 */
export async function lockQuestion(
  scope: Scope,
  id: string,
): Promise<{ place: number; order: string[] }> {
  const { tx, tenantId } = scope
  const found = await tx.consultationQuestion.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { consultationId: true },
  })
  if (!found) throw new DomainError('not-found', 'consultation.no-such-question')
  await lockPreparation(scope, found.consultationId)
  const questions = await tx.consultationQuestion.findMany({
    where: { tenantId, consultationId: found.consultationId },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  const order = questions.map((question) => question.id)
  return { place: order.indexOf(id), order }
}

/** Numbers questions from 0 in this order. */
export async function keepQuestions(
  { tx, tenantId }: Scope,
  order: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE consultation_question q SET position = o.place - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE q.tenant_id = ${tenantId}::uuid AND q.id = o.id`
}
