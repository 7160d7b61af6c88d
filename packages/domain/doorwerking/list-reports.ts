import type { Scope } from '@voortent/database'
import { getAgenda } from '@voortent/domain/agenda'
import { readTexts, type TextNode, textOf } from '@voortent/domain/documents'
import { DomainError, dayOf } from '@voortent/kernel'
import type { AgendaReportsInput, ReportInput } from './contract.ts'
import { isKeeper } from './permissions.ts'

/** A progress report in a list. */
export type ReportInList = { id: string; year: number; number: number; createdAt: Date }

/** The progress reports of an agenda, the latest first. @throws `agenda.no-such-agenda` */
export async function listReports(
  scope: Scope,
  { agenda: id }: AgendaReportsInput,
): Promise<{
  agenda: { id: string; title: string; fromYear: number; untilYear: number }
  reports: ReportInList[]
  year: number
  may: { draft: boolean }
}> {
  const { tx, tenantId, actor, now } = scope
  const { title, fromYear, untilYear } = await getAgenda(scope, { id })
  const reports = await tx.progressReport.findMany({
    where: { tenantId, agendaId: id },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    select: { id: true, year: true, number: true, createdAt: true },
  })
  return {
    agenda: { id, title, fromYear, untilYear },
    reports,
    year: Number(dayOf(now).slice(0, 4)),
    may: { draft: isKeeper(actor) },
  }
}

/** A progress report with its text. @throws `doorwerking.no-such-report` */
export async function getReport(
  scope: Scope,
  { report: id }: ReportInput,
): Promise<{
  id: string
  year: number
  number: number
  documentId: string
  agenda: { id: string; title: string }
  content: TextNode
  may: { write: boolean }
}> {
  const { tx, tenantId, actor } = scope
  const report = await tx.progressReport.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      id: true,
      year: true,
      number: true,
      documentId: true,
      agenda: { select: { id: true, title: true } },
    },
  })
  if (!report) throw new DomainError('not-found', 'doorwerking.no-such-report')
  const texts = await readTexts(scope, [report.documentId])
  return {
    ...report,
    content: textOf(texts, report.documentId).content,
    may: { write: isKeeper(actor) },
  }
}
