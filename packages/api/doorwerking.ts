import {
  draftProgressReport,
  getHandover,
  getReport,
  getSheet,
  listReports,
  writeRemark,
} from '@voortent/domain/doorwerking'
import {
  agendaReportsInput,
  draftReportInput,
  reportInput,
  sheetInput,
  writeRemarkInput,
} from '@voortent/domain/doorwerking/contract'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('agenda')

export const doorwerking = t.router({
  sheet: member.input(sheetInput).query(({ ctx, input }) => getSheet(ctx.scope, input)),
  remark: member
    .input(writeRemarkInput)
    .mutation(({ ctx, input }) => writeRemark(ctx.scope, input)),
  handover: member.query(({ ctx }) => getHandover(ctx.scope)),
  reports: member
    .input(agendaReportsInput)
    .query(({ ctx, input }) => listReports(ctx.scope, input)),
  /** A report with the room in which it is written. */
  report: member.input(reportInput).query(async ({ ctx, input }) => {
    const report = await getReport(ctx.scope, input)
    return { ...report, room: roomIdOf(ctx.scope.tenantId, report.documentId) }
  }),
  draftReport: member
    .input(draftReportInput)
    .mutation(({ ctx, input }) => draftProgressReport(ctx.scope, input)),
})
