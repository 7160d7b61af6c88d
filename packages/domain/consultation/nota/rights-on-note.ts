import type { Scope } from '@voortent/database'
import type { Subject, TextRights } from '@voortent/domain/documents'
import { canAnswer } from '../permissions.ts'

/**
 * What a member may do with a nota van beantwoording: coordinators write until the agenda is adopted.
 * @returns null where the subject is none of ours
 */
export async function rightsOnNote(
  { tx, tenantId, actor }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'consultation') return null
  const found = await tx.consultation.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { agenda: { select: { phase: true } } },
  })
  if (!found) return null
  return canAnswer(actor, found.agenda.phase) ? 'write' : 'read'
}
