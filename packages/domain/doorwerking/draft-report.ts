import type { Scope } from '@voortent/database'
import { listActions, listPromises } from '@voortent/domain/actions'
import { getAgenda } from '@voortent/domain/agenda'
import { listBallotsAbout } from '@voortent/domain/decisions'
import { createDocument } from '@voortent/domain/documents'
import { listGoals } from '@voortent/domain/goals'
import { dayOf, type Id, newId } from '@voortent/kernel'
import { composeReport } from './compose-report.ts'
import type { DraftReportInput } from './contract.ts'
import { requireKeeper } from './permissions.ts'

export type ReportId = Id<'progress-report'>

/**
 * Drafts the progress report of a year as a live text, from the data as they are now. An earlier draft
 * keeps its text; this is the next one.
 * @throws `doorwerking.keepers-only`, `agenda.no-such-agenda`
 */
export async function draftProgressReport(
  scope: Scope,
  { agenda: agendaId, year }: DraftReportInput,
): Promise<{ id: ReportId; documentId: string }> {
  const { tx, tenantId, actor, now } = scope
  requireKeeper(actor)
  const { title, speerpunten } = await getAgenda(scope, { id: agendaId })
  const { goals } = await listGoals(scope, { agenda: agendaId })
  const about = { subjectType: 'agenda', subjectId: agendaId }
  const decisions = (await listBallotsAbout(scope, about)).flatMap(
    ({ title: name, closedAt, outcome }) =>
      closedAt && outcome && dayOf(closedAt).startsWith(`${year}-`)
        ? [{ title: name, on: dayOf(closedAt), outcome }]
        : [],
  )
  const content = composeReport({
    year,
    today: dayOf(now),
    agenda: { title },
    speerpunten,
    goals,
    actions: await listActions(scope, { agenda: agendaId, year }),
    promises: await listPromises(scope, { agenda: agendaId }),
    decisions,
  })
  const id = newId<'progress-report'>()
  const subject = { subjectType: 'progress-report', subjectId: id }
  const documentId = await createDocument(scope, subject, content)
  const number = (await tx.progressReport.count({ where: { tenantId, agendaId, year } })) + 1
  await tx.progressReport.create({
    data: {
      tenantId,
      id,
      agendaId,
      year,
      number,
      documentId,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await scope.record({
    type: 'progress-report.drafted',
    subjectType: 'agenda',
    subjectId: agendaId,
    payload: { title, year, number },
  })
  return { id, documentId }
}
