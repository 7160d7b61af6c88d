import type { Scope } from '@voortent/database'
import { agendaOfText } from '@voortent/domain/agenda'
import type { Subject, TextPlace, TextRights } from '@voortent/domain/documents'
import { isKeeper } from './permissions.ts'

/**
 * What a member may do with a progress report: coordinators and brokers write, the others read.
 * @returns null where the subject is none of ours
 */
export async function rightsOnReport(
  { tx, tenantId, actor }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'progress-report') return null
  if ((await tx.progressReport.count({ where: { tenantId, id } })) === 0) return null
  return isKeeper(actor) ? 'write' : 'read'
}

/** What the text of a progress report is called, and where one works in it. */
export async function placeOfReport(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextPlace | null> {
  if (subjectType !== 'progress-report') return null
  const report = await tx.progressReport.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { year: true, agenda: { select: agendaOfText } },
  })
  if (!report) return null
  const { agenda, year } = report
  return { title: `${agenda.title} ${year}`, path: `agenda/${agenda.id}/jaarverslag/${id}`, agenda }
}
