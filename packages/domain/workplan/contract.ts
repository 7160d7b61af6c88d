import { handedIn } from '@voortent/domain/files/contract'
import { readNumber } from '@voortent/domain/goals/contract'
import { z } from 'zod'

const line = (name: string, most: number) =>
  z.string().trim().min(1, `workplan.${name}-missing`).max(most, `workplan.${name}-too-long`)
const words = (name: string, most: number) =>
  z.string().trim().max(most, `workplan.${name}-too-long`).default('')
const day = z.iso
  .date('workplan.day-malformed')
  .refine((on) => on >= '2000-01-01' && on <= '2100-12-31', 'workplan.day-malformed')

const inConsortium = z.object({ consortium: z.uuid() })
export const planInput = inConsortium
export type PlanInput = z.infer<typeof planInput>

const packageFacts = z.object({
  title: line('title', 150),
  about: words('about', 1000),
  startsOn: day,
  endsOn: day,
  /** The organisation that leads it. */
  organisation: z.uuid('workplan.lead-unknown').nullable().default(null),
})

/** A period ends after it began. */
const inOrder = {
  path: ['endsOn'],
  message: 'workplan.ends-before-start',
}
const isInOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn

export const addWorkPackageInput = packageFacts
  .extend(inConsortium.shape)
  .refine(isInOrder, inOrder)
export type AddWorkPackageInput = z.infer<typeof addWorkPackageInput>

export const workPackageInput = inConsortium.extend({ workPackage: z.uuid() })
export type WorkPackageInput = z.infer<typeof workPackageInput>

export const changeWorkPackageInput = packageFacts
  .extend(workPackageInput.shape)
  .refine(isInOrder, inOrder)
export type ChangeWorkPackageInput = z.infer<typeof changeWorkPackageInput>

/** Places count from 0. */
export const moveWorkPackageInput = workPackageInput.extend({ position: z.int().min(0).max(1000) })
export type MoveWorkPackageInput = z.infer<typeof moveWorkPackageInput>

const link = z
  .string()
  .trim()
  .max(500, 'workplan.link-too-long')
  .refine(
    (text) => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text),
    'workplan.link-malformed',
  )
  .default('')
const reason = line('reason', 400)
const inPackage = z.uuid('workplan.package-unknown').nullable().default(null)
const somebody = z.uuid('workplan.person-unknown').nullable().default(null)

const milestoneFacts = z.object({ title: line('title', 150), workPackage: inPackage })

export const addMilestoneInput = milestoneFacts.extend({ ...inConsortium.shape, dueOn: day })
export type AddMilestoneInput = z.infer<typeof addMilestoneInput>

export const milestoneInput = inConsortium.extend({ milestone: z.uuid() })
export type MilestoneInput = z.infer<typeof milestoneInput>

export const changeMilestoneInput = milestoneFacts.extend(milestoneInput.shape)
export type ChangeMilestoneInput = z.infer<typeof changeMilestoneInput>

export const moveMilestoneInput = milestoneInput.extend({ dueOn: day, reason })
export type MoveMilestoneInput = z.infer<typeof moveMilestoneInput>

/** What was reached shows in a text, a link or a file. */
export const reachMilestoneInput = milestoneInput
  .extend({
    on: day,
    evidence: words('evidence', 2000),
    link,
    file: handedIn.nullable().default(null),
  })
  .refine(({ evidence, link, file }) => evidence !== '' || link !== '' || file !== null, {
    path: ['evidence'],
    message: 'workplan.evidence-missing',
  })
export type ReachMilestoneInput = z.infer<typeof reachMilestoneInput>

export const turnMilestoneInput = milestoneInput.extend({ reason })
export type TurnMilestoneInput = z.infer<typeof turnMilestoneInput>

export const milestoneStates = ['open', 'gehaald', 'gemist'] as const
export type MilestoneState = (typeof milestoneStates)[number]
export const milestoneTurns = ['verzet', 'gehaald', 'gemist', 'heropend'] as const
export type MilestoneTurnKind = (typeof milestoneTurns)[number]

/** From left to right on the board. */
export const taskStatuses = ['te-doen', 'bezig', 'wacht', 'klaar'] as const
export const taskStatus = z.enum(taskStatuses, 'workplan.status-missing')
export type TaskStatus = z.infer<typeof taskStatus>

const taskFacts = z.object({
  title: line('title', 150),
  about: words('about', 1000),
  workPackage: inPackage,
  /** The membership of who does it. */
  assignee: somebody,
  dueOn: day.nullable().default(null),
})

export const addTaskInput = taskFacts.extend(inConsortium.shape)
export type AddTaskInput = z.infer<typeof addTaskInput>

export const taskInput = inConsortium.extend({ task: z.uuid() })
export type TaskInput = z.infer<typeof taskInput>

export const changeTaskInput = taskFacts.extend(taskInput.shape)
export type ChangeTaskInput = z.infer<typeof changeTaskInput>

export const moveTaskInput = taskInput.extend({ status: taskStatus })
export type MoveTaskInput = z.infer<typeof moveTaskInput>

/** `niemand` is what nobody does yet. */
export const listTasksInput = inConsortium.extend({
  status: z.enum([...taskStatuses, 'open']).optional(),
  workPackage: z.uuid().optional(),
  assignee: z.union([z.uuid(), z.literal('niemand')]).optional(),
})
export type ListTasksInput = z.infer<typeof listTasksInput>

export const riskStates = ['open', 'beheerst', 'opgetreden', 'vervallen'] as const
export type RiskState = (typeof riskStates)[number]

const third = (name: string) =>
  z.coerce
    .number(`workplan.${name}-missing`)
    .pipe(
      z
        .int(`workplan.${name}-missing`)
        .min(1, `workplan.${name}-missing`)
        .max(3, `workplan.${name}-missing`),
    )

const riskFacts = z.object({
  title: line('title', 200),
  chance: third('chance'),
  effect: third('effect'),
  measure: words('measure', 600),
  owner: somebody,
})
export const addRiskInput = riskFacts.extend(inConsortium.shape)
export type AddRiskInput = z.infer<typeof addRiskInput>

export const changeRiskInput = riskFacts.extend({
  ...inConsortium.shape,
  risk: z.uuid(),
  state: z.enum(riskStates, 'workplan.state-missing'),
})
export type ChangeRiskInput = z.infer<typeof changeRiskInput>

export const contributeInput = inConsortium.extend({
  goal: z.uuid('workplan.goal-missing'),
  how: line('how', 300),
  indicator: line('indicator', 150),
  unit: line('unit', 40),
})
export type ContributeInput = z.infer<typeof contributeInput>

export const contributionInput = inConsortium.extend({ contribution: z.uuid() })
export type ContributionInput = z.infer<typeof contributionInput>

export const measureInput = contributionInput.extend({
  value: z.string().transform((typed, context) => {
    const read = readNumber(typed)
    if ('decimal' in read) return read.decimal
    context.addIssue({ code: 'custom', message: `goals.${read.refusal}` })
    return z.NEVER
  }),
  on: day,
  source: line('source', 300),
})
export type MeasureInput = z.infer<typeof measureInput>

export const ofGoalInput = z.object({ goal: z.uuid() })
export type OfGoalInput = z.infer<typeof ofGoalInput>

/** A photo says what it shows, or that it only decorates. */
export const writeEntryInput = inConsortium
  .extend({
    on: day,
    text: line('text', 4000),
    present: words('present', 400),
    photo: handedIn.nullable().default(null),
    altText: words('alt', 300),
    decorative: z.boolean().default(false),
  })
  .refine(({ photo, altText, decorative }) => !photo || decorative || altText !== '', {
    path: ['altText'],
    message: 'workplan.alt-missing',
  })
export type WriteEntryInput = z.infer<typeof writeEntryInput>

export const entryInput = inConsortium.extend({ entry: z.uuid() })
export type EntryInput = z.infer<typeof entryInput>

export const listEntriesInput = inConsortium.extend({
  /** Words in the text or among who was there. */
  search: z.string().trim().max(100).default(''),
  year: z.int().min(2000).max(2100).optional(),
  /** With a photo alone. */
  photos: z.boolean().default(false),
  page: z.int().min(1).max(10_000).default(1),
})
export type ListEntriesInput = z.infer<typeof listEntriesInput>

/** What an item of the library is made from. */
export const resultSources = ['milestone', 'task', 'entry'] as const
export const publishInput = inConsortium.extend({
  source: z.enum(resultSources),
  id: z.uuid(),
})
export type PublishInput = z.infer<typeof publishInput>

export { riskWeight } from './risks/risk-weight.ts'
