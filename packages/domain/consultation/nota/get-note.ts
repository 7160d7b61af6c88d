import type { Scope } from '@voortent/database'
import { type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import type { ConsultationInput } from '../contract.ts'
import { canAnswer } from '../permissions.ts'
import { requireConsultation } from '../require-consultation.ts'

/** The last nota van beantwoording to read, and how many there were; null where none was made yet. */
export async function getNote(scope: Scope, { id }: ConsultationInput) {
  const { tx, tenantId, actor } = scope
  const consultation = await requireConsultation(scope, id)
  const last = await tx.replyNote.findFirst({
    where: { tenantId, consultationId: id },
    orderBy: { number: 'desc' },
    select: { number: true, documentId: true, createdAt: true },
  })
  return {
    consultation,
    note: last && { ...last, text: await textBehind(scope, last.documentId) },
    mayWrite: canAnswer(actor, consultation.phase) && consultation.state !== 'preparation',
  }
}

async function textBehind(scope: Scope, documentId: string): Promise<ReadableText> {
  return textOf(await readTexts(scope, [documentId]), documentId)
}
