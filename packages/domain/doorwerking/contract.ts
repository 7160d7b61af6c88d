import { z } from 'zod'

export type { Deadline } from './deadlines-of.ts'

export const sheetInput = z.object({ organisation: z.uuid() })
export type SheetInput = z.infer<typeof sheetInput>

export const writeRemarkInput = sheetInput.extend({
  text: z
    .string()
    .trim()
    .min(1, 'doorwerking.remark-missing')
    .max(1000, 'doorwerking.remark-too-long'),
})
export type WriteRemarkInput = z.infer<typeof writeRemarkInput>

export const agendaReportsInput = z.object({ agenda: z.uuid() })
export type AgendaReportsInput = z.infer<typeof agendaReportsInput>

export const draftReportInput = agendaReportsInput.extend({
  year: z
    .int('doorwerking.year-missing')
    .min(2000, 'doorwerking.year-missing')
    .max(2100, 'doorwerking.year-missing'),
})
export type DraftReportInput = z.infer<typeof draftReportInput>

export const reportInput = z.object({ report: z.uuid() })
export type ReportInput = z.infer<typeof reportInput>
