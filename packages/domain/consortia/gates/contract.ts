import { z } from 'zod'
import { consortiumPhase } from '../phases.ts'
import { workingPhases } from './steps.ts'

export { type WorkingPhase, workingPhases } from './steps.ts'

/** How far a criterion is; what does not apply is said as well. */
export const criterionStates = ['open', 'met', 'not-met', 'not-applicable'] as const
export type CriterionState = (typeof criterionStates)[number]

/** Why consortia stop; several reasons may hold at once. */
export const stopCauses = [
  'geen-gedeeld-belang',
  'geen-geld',
  'geen-tijd',
  'partner-weg',
  'regels',
  'past-niet',
  'elders-opgelost',
  'klaar',
  'anders',
] as const
export type StopCause = (typeof stopCauses)[number]

export const gateRules = ['consent', 'meerderheid', 'twee-derde'] as const

const inConsortium = z.object({ consortium: z.uuid() })
const reason = z.string().trim().max(1000, 'consortia.step-reason-too-long')
const owedReason = reason.min(1, 'consortia.step-reason-missing')
const working = z.enum(workingPhases, 'consortia.phase-missing')
const day = z.iso.date('consortia.gate-day-malformed')
const plannedOn = day.nullable().default(null)
const criterionText = z
  .string()
  .trim()
  .min(1, 'consortia.criterion-missing')
  .max(200, 'consortia.criterion-too-long')

export const beginGateInput = inConsortium.extend({ to: working, plannedOn })
export type BeginGateInput = z.infer<typeof beginGateInput>

export const planGateInput = inConsortium.extend({ gate: z.uuid(), plannedOn })
export type PlanGateInput = z.infer<typeof planGateInput>

export const judgeCriterionInput = inConsortium.extend({
  criterion: z.uuid(),
  state: z.enum(criterionStates, 'consortia.criterion-state-missing'),
  remark: z.string().trim().max(500, 'consortia.remark-too-long').default(''),
})
export type JudgeCriterionInput = z.infer<typeof judgeCriterionInput>

export const addCriterionInput = inConsortium.extend({ gate: z.uuid(), text: criterionText })
export type AddCriterionInput = z.infer<typeof addCriterionInput>

export const removeCriterionInput = inConsortium.extend({ criterion: z.uuid() })
export type RemoveCriterionInput = z.infer<typeof removeCriterionInput>

/** Puts a gate to the partners, who vote until it closes. */
export const putGateInput = inConsortium.extend({
  gate: z.uuid(),
  rule: z.enum(gateRules, 'consortia.gate-rule-missing'),
  closesAt: z.date('consortia.gate-day-malformed'),
})
export type PutGateInput = z.infer<typeof putGateInput>

export const gateInput = inConsortium.extend({ gate: z.uuid() })
export type GateInput = z.infer<typeof gateInput>

export const withdrawGateInput = gateInput.extend({ reason: owedReason })
export type WithdrawGateInput = z.infer<typeof withdrawGateInput>

/** What the lead of a small consortium decides alone. */
export const decideGateInput = gateInput.extend({
  outcome: z.enum(['go', 'no-go'], 'consortia.gate-outcome-missing'),
  reason: owedReason,
})
export type DecideGateInput = z.infer<typeof decideGateInput>

export const sayChangesInput = gateInput.extend({
  changes: z
    .string()
    .trim()
    .min(1, 'consortia.changes-missing')
    .max(1000, 'consortia.changes-too-long'),
})
export type SayChangesInput = z.infer<typeof sayChangesInput>

/** `told` is what every member of the tenant may read; the rest stays inside. */
export const stopConsortiumInput = inConsortium.extend({
  causes: z.array(z.enum(stopCauses)).min(1, 'consortia.causes-missing').max(stopCauses.length),
  reason: owedReason,
  lessons: z.string().trim().max(4000, 'consortia.lessons-too-long').default(''),
  told: z.string().trim().max(400, 'consortia.told-too-long').default(''),
})
export type StopConsortiumInput = z.infer<typeof stopConsortiumInput>

/** Back to an earlier phase, or on again after a stop. */
export const stepBackInput = inConsortium.extend({ to: working, reason: owedReason })
export type StepBackInput = z.infer<typeof stepBackInput>

/** One criterion to a line; none brings back those of the field. */
export const setStandardInput = z.object({
  from: consortiumPhase,
  criteria: z
    .array(criterionText)
    .max(20, 'consortia.criteria-too-many')
    .refine((list) => new Set(list).size === list.length, 'consortia.criteria-twice'),
})
export type SetStandardInput = z.infer<typeof setStandardInput>
