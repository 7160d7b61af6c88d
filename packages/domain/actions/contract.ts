import { z } from 'zod'
import { centsOf } from './euros.ts'
import { moneyCertainties } from './money-totals.ts'

export { type MoneyCertainty, moneyCertainties, moneyTotals } from './money-totals.ts'
export { centsOf }

/** How an action stands; the order is that of the work. */
export const actionStatuses = ['gepland', 'loopt', 'klaar', 'gestopt'] as const
export const actionStatus = z.enum(actionStatuses)
export type ActionStatus = z.infer<typeof actionStatus>

/** What can be said of a promise; the last that was said counts. */
export const promiseOutcomes = ['kept', 'late', 'broken', 'withdrawn'] as const
export type PromiseOutcome = (typeof promiseOutcomes)[number]
export const promiseStates = ['open', ...promiseOutcomes] as const
export type PromiseState = (typeof promiseStates)[number]

const line = (missing: string, most: number, tooLong: string) =>
  z.string().trim().min(1, missing).max(most, tooLong)
const title = line('actions.title-missing', 150, 'actions.title-too-long')
const note = z.string().trim().max(400, 'actions.note-too-long').default('')
const day = z.iso
  .date('actions.day-malformed')
  .refine((text) => text >= '2000-01-01' && text < '2101-01-01', 'actions.day-out-of-range')

/** An action that will not take place, or an organisation that leaves, owes a reason. */
const reason = z.string().trim().max(400, 'actions.reason-too-long').default('')

const facts = z.object({
  title,
  speerpunt: z.uuid('actions.speerpunt-missing'),
  /** The doel it serves, of the same speerpunt. */
  goal: z.uuid('actions.goal-unknown').nullable().default(null),
  /** The organisation that leads it. */
  organisation: z.uuid('actions.lead-unknown').nullable().default(null),
  workingGroup: z.uuid('actions.group-unknown').nullable().default(null),
  startsOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
})

function checkPeriod(
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
  context: z.RefinementCtx,
): void {
  if (!startsOn || !endsOn || startsOn <= endsOn) return
  context.addIssue({ code: 'custom', path: ['endsOn'], message: 'actions.ends-before-it-begins' })
}

const about = z.string().trim().max(2000, 'actions.about-too-long').default('')

export const addActionInput = facts.extend({ about }).superRefine(checkPeriod)
export type AddActionInput = z.infer<typeof addActionInput>

export const actionInput = z.object({ action: z.uuid() })
export type ActionInput = z.infer<typeof actionInput>

export const changeActionInput = facts.extend({ action: z.uuid() }).superRefine(checkPeriod)
export type ChangeActionInput = z.infer<typeof changeActionInput>

/** What a new action says, to find the running ones it resembles; some of it may be missing. */
export const findResemblingInput = z.object({
  title: z.string().trim().max(150),
  about: z.string().trim().max(2000).default(''),
  organisation: z.uuid().nullable().default(null),
})
export type FindResemblingInput = z.infer<typeof findResemblingInput>

/** To which place among the actions of its speerpunt, from 0; beyond the last is the last. */
export const moveActionInput = actionInput.extend({ position: z.int().min(0).max(1000) })
export type MoveActionInput = z.infer<typeof moveActionInput>

export const recordStatusInput = actionInput
  .extend({ status: actionStatus, reason })
  .refine((input) => input.status !== 'gestopt' || input.reason !== '', {
    path: ['reason'],
    message: 'actions.reason-missing',
  })
export type RecordStatusInput = z.infer<typeof recordStatusInput>

/** An empty step takes the last one away. */
export const planNextStepInput = actionInput.extend({
  nextStep: z.string().trim().max(300, 'actions.step-too-long'),
  nextStepOn: day.nullable().default(null),
})
export type PlanNextStepInput = z.infer<typeof planNextStepInput>

/** The most that one line of money may hold, in cents: a hundred million euros. */
const mostCents = 10_000_000_000

export const addMoneyInput = actionInput.extend({
  source: line('actions.source-missing', 150, 'actions.source-too-long'),
  amount: z
    .string()
    .trim()
    .min(1, 'actions.amount-missing')
    .transform((text) => centsOf(text) ?? Number.NaN)
    .pipe(
      z
        .number('actions.amount-malformed')
        .min(1, 'actions.amount-missing')
        .max(mostCents, 'actions.amount-too-large'),
    ),
  certainty: z.enum(moneyCertainties, 'actions.certainty-missing'),
  note,
})
export type AddMoneyInput = z.infer<typeof addMoneyInput>

export const removeMoneyInput = actionInput.extend({ money: z.uuid() })
export type RemoveMoneyInput = z.infer<typeof removeMoneyInput>

export const joinActionInput = actionInput.extend({
  organisation: z.uuid('actions.organisation-missing'),
})
export type JoinActionInput = z.infer<typeof joinActionInput>

export const leaveActionInput = joinActionInput.extend({
  reason: line('actions.reason-missing', 400, 'actions.reason-too-long'),
})
export type LeaveActionInput = z.infer<typeof leaveActionInput>

/** Which actions of an agenda; all of them unless told otherwise. */
export const listActionsInput = z.object({
  agenda: z.uuid(),
  status: actionStatus.optional(),
  speerpunt: z.uuid().optional(),
  /** Led by it or joined by it. */
  organisation: z.uuid().optional(),
  workingGroup: z.uuid().optional(),
  /** At work for at least a day of it; without a period one is at work in every year. */
  year: z.int().min(2000).max(2100).optional(),
})
export type ListActionsInput = z.infer<typeof listActionsInput>

export const agendaOfActionsInput = z.object({ agenda: z.uuid() })
export type AgendaOfActionsInput = z.infer<typeof agendaOfActionsInput>

export const makePromiseInput = z.object({
  agenda: z.uuid(),
  action: z.uuid().nullable().default(null),
  goal: z.uuid('actions.goal-unknown').nullable().default(null),
  organisation: z.uuid('actions.organisation-missing'),
  what: line('actions.what-missing', 300, 'actions.what-too-long'),
  dueOn: day,
})
export type MakePromiseInput = z.infer<typeof makePromiseInput>

export const promiseInput = z.object({ promise: z.uuid() })
export type PromiseInput = z.infer<typeof promiseInput>

/** All but a kept promise owe a reason. */
export const recordOutcomeInput = promiseInput
  .extend({ outcome: z.enum(promiseOutcomes, 'actions.outcome-missing'), reason })
  .refine((input) => input.outcome === 'kept' || input.reason !== '', {
    path: ['reason'],
    message: 'actions.reason-missing',
  })
export type RecordOutcomeInput = z.infer<typeof recordOutcomeInput>

/** `overdue` is what is open and had its day. */
export const promiseFilters = [...promiseStates, 'overdue'] as const
export const listPromisesInput = z.object({
  agenda: z.uuid().optional(),
  action: z.uuid().optional(),
  organisation: z.uuid().optional(),
  /** One promise alone. */
  promise: z.uuid().optional(),
  state: z.enum(promiseFilters).optional(),
})
export type ListPromisesInput = z.infer<typeof listPromisesInput>

const name = line('actions.group-name-missing', 100, 'actions.group-name-too-long')
const purpose = z.string().trim().max(400, 'actions.purpose-too-long').default('')

export const formWorkingGroupInput = z.object({
  agenda: z.uuid('actions.agenda-missing'),
  name,
  purpose,
})
export type FormWorkingGroupInput = z.infer<typeof formWorkingGroupInput>

export const workingGroupInput = z.object({ group: z.uuid() })
export type WorkingGroupInput = z.infer<typeof workingGroupInput>

export const changeWorkingGroupInput = workingGroupInput.extend({ name, purpose })
export type ChangeWorkingGroupInput = z.infer<typeof changeWorkingGroupInput>

export const groupMemberInput = workingGroupInput.extend({
  membership: z.uuid('actions.member-missing'),
})
export type GroupMemberInput = z.infer<typeof groupMemberInput>

export const listWorkingGroupsInput = z.object({ agenda: z.uuid().optional() })
export type ListWorkingGroupsInput = z.infer<typeof listWorkingGroupsInput>
