import { z } from 'zod'
import { lightColours } from './goal-light.ts'
import { readNumber } from './read-number.ts'

export { type Light, type LightColour, lightColours } from './goal-light.ts'
export { readNumber } from './read-number.ts'

export const directions = ['rising', 'falling'] as const
export type Direction = (typeof directions)[number]

export const rhythms = ['year', 'quarter'] as const
export type Rhythm = (typeof rhythms)[number]

/** The sides from which an agenda is embedded, in the order of the pages. */
export const embeddingKinds = ['budget', 'agreements', 'consultation', 'scale'] as const
export type EmbeddingKind = (typeof embeddingKinds)[number]

export const embeddingStates = ['not-yet', 'partly', 'arranged'] as const
export type EmbeddingState = (typeof embeddingStates)[number]

/** The first day that a baseline or measurement may be of. */
export const earliestDay = '1990-01-01'

const line = (name: string, most: number) =>
  z.string().trim().min(1, `goals.${name}-missing`).max(most, `goals.${name}-too-long`)
const words = (name: string, most: number) =>
  z.string().trim().max(most, `goals.${name}-too-long`).default('')

/** A number as people type it here, passed on as a plain decimal such as `1200.5`. */
const number = z.string().transform(decimalOrIssue)

function decimalOrIssue(typed: string, context: z.RefinementCtx): string {
  const read = readNumber(typed)
  if ('decimal' in read) return read.decimal
  context.addIssue({ code: 'custom', message: `goals.${read.refusal}` })
  return z.NEVER
}

const dayMeasured = z.iso
  .date({ error: 'goals.no-date', abort: true })
  .refine((on) => on >= earliestDay, 'goals.date-too-early')

/** Nothing filled in is null; what is refused is refused for its own reason. */
function numberOrIssue(typed: string | null, context: z.RefinementCtx): string | null {
  return typed?.trim() ? decimalOrIssue(typed, context) : null
}

function dayOrIssue(filledIn: string | null, context: z.RefinementCtx): string | null {
  if (!filledIn?.trim()) return null
  const { data, error } = dayMeasured.safeParse(filledIn)
  if (data) return data
  context.addIssue({ code: 'custom', message: error?.issues[0]?.message ?? 'goals.no-date' })
  return z.NEVER
}

const goalFacts = z.object({
  title: line('title', 150),
  indicator: line('indicator', 200),
  unit: line('unit', 40),
  direction: z.enum(directions, 'goals.direction-missing'),
  source: words('source', 300),
  baselineValue: z.string().nullable().transform(numberOrIssue),
  baselineOn: z.string().nullable().transform(dayOrIssue),
  rhythm: z.enum(rhythms, 'goals.rhythm-missing'),
  organisation: z.uuid().nullable(),
  /** Per year what is to be reached at its end; years without a target stay out. */
  targets: z.record(z.string().regex(/^\d{4}$/, 'goals.target-outside-period'), number),
})
type GoalFacts = z.infer<typeof goalFacts>

/** A baseline is a value and a day, and lies before what is to be reached. */
function checkBaseline(facts: GoalFacts, context: z.RefinementCtx): void {
  const { baselineValue: value, baselineOn: on, targets } = facts
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (value !== null && on === null) refuse('baselineOn', 'goals.baseline-date-missing')
  if (value === null && on !== null) refuse('baselineValue', 'goals.baseline-value-missing')
  const first = Object.keys(targets).sort()[0]
  if (on !== null && first !== undefined && on >= `${first}-12-31`)
    refuse('baselineOn', 'goals.baseline-after-target')
}

export const addGoalInput = goalFacts.extend({ speerpunt: z.uuid() }).superRefine(checkBaseline)
export type AddGoalInput = z.infer<typeof addGoalInput>

export const changeGoalInput = goalFacts.extend({ goal: z.uuid() }).superRefine(checkBaseline)
export type ChangeGoalInput = z.infer<typeof changeGoalInput>

export const goalInput = z.object({ goal: z.uuid() })
export type GoalInput = z.infer<typeof goalInput>

/** A goal at its own address, below its agenda. */
export const goalOfAgendaInput = goalInput.extend({ agenda: z.uuid() })
export type GoalOfAgendaInput = z.infer<typeof goalOfAgendaInput>

/** To which place within its speerpunt, from 0; beyond the last is the last. */
export const moveGoalInput = goalInput.extend({ position: z.int().min(0).max(1000) })
export type MoveGoalInput = z.infer<typeof moveGoalInput>

export const listGoalsInput = z.object({
  agenda: z.uuid(),
  speerpunt: z.uuid().optional(),
  organisation: z.uuid().optional(),
  light: z.enum(lightColours).optional(),
})
export type ListGoalsInput = z.infer<typeof listGoalsInput>

const measured = z.object({
  measuredOn: dayMeasured,
  value: number,
  source: words('source', 300),
  note: words('note', 1000),
})

export const recordMeasurementInput = measured.extend({ goal: z.uuid() })
export type RecordMeasurementInput = z.infer<typeof recordMeasurementInput>

export const correctMeasurementInput = measured.extend({ measurement: z.uuid() })
export type CorrectMeasurementInput = z.infer<typeof correctMeasurementInput>

export const takeBackMeasurementInput = z.object({
  measurement: z.uuid(),
  note: line('reason', 1000),
})
export type TakeBackMeasurementInput = z.infer<typeof takeBackMeasurementInput>

export const embeddingInput = z.object({ agenda: z.uuid() })
export type EmbeddingInput = z.infer<typeof embeddingInput>

const ofEmbedding = embeddingInput.extend({ kind: z.enum(embeddingKinds) })

/** What is arranged, and by whom: part of the agenda itself. */
export const arrangeEmbeddingInput = ofEmbedding.extend({
  arrangement: line('arrangement', 2000),
  organisation: z.uuid().nullable(),
})
export type ArrangeEmbeddingInput = z.infer<typeof arrangeEmbeddingInput>

/** How far it is: execution. */
export const reportEmbeddingInput = ofEmbedding.extend({
  state: z.enum(embeddingStates, 'goals.state-missing'),
  progress: words('progress', 2000),
})
export type ReportEmbeddingInput = z.infer<typeof reportEmbeddingInput>
