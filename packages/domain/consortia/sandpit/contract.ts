import { z } from 'zod'

/** Where a meeting left them. */
export const directions = ['verder', 'stoppen', 'open'] as const
export type Direction = (typeof directions)[number]

const inConsortium = z.object({ consortium: z.uuid() })
const long = z.string().trim().max(2000, 'consortia.sandpit-too-long').default('')
const day = z.iso
  .date('consortia.meeting-day-malformed')
  .refine((on) => on >= '2000-01-01' && on <= '2100-12-31', 'consortia.meeting-day-malformed')
const place = z.string().trim().max(150, 'consortia.place-too-long').default('')

export const agreeGoalInput = inConsortium.extend({
  goal: z.string().trim().min(1, 'consortia.goal-missing').max(1000, 'consortia.goal-too-long'),
})
export type AgreeGoalInput = z.infer<typeof agreeGoalInput>

/** What the organisation one speaks for expects and doubts; an empty field takes the words back. */
export const giveVoiceInput = inConsortium.extend({ expectations: long, doubts: long })
export type GiveVoiceInput = z.infer<typeof giveVoiceInput>

/** One day is set at once; several are put to the partners as a date choice. */
export const planMeetingInput = inConsortium.extend({
  subject: z
    .string()
    .trim()
    .min(1, 'consortia.meeting-subject-missing')
    .max(120, 'consortia.meeting-subject-too-long'),
  days: z
    .array(day)
    .min(1, 'consortia.meeting-days-missing')
    .max(10, 'consortia.meeting-days-too-many')
    .refine((days) => new Set(days).size === days.length, 'consortia.meeting-days-twice'),
  place,
})
export type PlanMeetingInput = z.infer<typeof planMeetingInput>

export const setMeetingInput = inConsortium.extend({ meeting: z.uuid(), meetsOn: day, place })
export type SetMeetingInput = z.infer<typeof setMeetingInput>

export const reportMeetingInput = inConsortium.extend({
  meeting: z.uuid(),
  meetsOn: day,
  organisations: z.array(z.uuid()).max(200).default([]),
  others: z.string().trim().max(500, 'consortia.others-too-long').default(''),
  outcome: z
    .string()
    .trim()
    .min(1, 'consortia.meeting-outcome-missing')
    .max(4000, 'consortia.meeting-outcome-too-long'),
  direction: z.enum(directions, 'consortia.direction-missing'),
})
export type ReportMeetingInput = z.infer<typeof reportMeetingInput>
