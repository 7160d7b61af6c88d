import { consortiumPhases } from '@voortent/domain/consortia/contract'
import { z } from 'zod'

/** How what was tried came out; a failure is as welcome as a success. */
export const lessonOutcomes = ['gelukt', 'deels', 'mislukt'] as const
export const lessonOutcome = z.enum(lessonOutcomes, 'learning.outcome-missing')
export type LessonOutcome = z.infer<typeof lessonOutcome>

/** effectiveElement of the taxonomies, in the order of the chart. */
export const effectiveElements = [
  'meerwaarde',
  'eigenaarschap',
  'innovatie',
  'locatie',
  'leercultuur',
] as const
export const effectiveElement = z.enum(effectiveElements)
export type EffectiveElement = z.infer<typeof effectiveElement>

/** What is asked at each change of phase. */
export const reflectionQuestions = ['werkte', 'verraste', 'anders'] as const
export const reflectionQuestion = z.enum(reflectionQuestions)
export type ReflectionQuestion = z.infer<typeof reflectionQuestion>

/** Fewer answers than these are shown to nobody: one could guess who said what. */
export const fewestAnswers = 3

const text = (name: string, most: number) =>
  z.string().trim().min(1, `learning.${name}-missing`).max(most, `learning.${name}-too-long`)

export const learningInput = z.object({ consortium: z.uuid() })
export type LearningInput = z.infer<typeof learningInput>

const lessonFacts = z.object({
  title: text('title', 150),
  outcome: lessonOutcome,
  happened: text('happened', 2000),
  learned: text('learned', 2000),
  context: text('context', 1000),
  phase: z.enum(consortiumPhases, 'consortia.phase-missing'),
})
export const writeLessonInput = learningInput.extend(lessonFacts.shape)
export type WriteLessonInput = z.infer<typeof writeLessonInput>
export const lessonInput = z.object({ lesson: z.uuid() })
export type LessonInput = z.infer<typeof lessonInput>
export const changeLessonInput = lessonInput.extend(lessonFacts.shape)
export type ChangeLessonInput = z.infer<typeof changeLessonInput>

const day = z.iso.date('learning.day-malformed')

export const openScanInput = learningInput.extend({ closesOn: day })
export type OpenScanInput = z.infer<typeof openScanInput>

export const scanInput = z.object({ round: z.uuid() })
export type ScanInput = z.infer<typeof scanInput>

const answer = z.object({
  mark: z
    .int('learning.mark-missing')
    .min(1, 'learning.mark-missing')
    .max(5, 'learning.mark-missing'),
  reason: z.string().trim().max(600, 'learning.reason-too-long').default(''),
})
/** One mark for each element; all are asked. */
export const answerScanInput = scanInput.extend(
  Object.fromEntries(effectiveElements.map((element) => [element, answer])) as Record<
    EffectiveElement,
    typeof answer
  >,
)
export type AnswerScanInput = z.infer<typeof answerScanInput>

export const remarkInput = scanInput.extend({
  element: effectiveElement,
  body: text('body', 1000),
})
export type RemarkInput = z.infer<typeof remarkInput>

const reflected = z.string().trim().max(1500, 'learning.body-too-long').default('')
/** What somebody leaves empty they take back. */
export const reflectInput = z.object({
  reflection: z.uuid(),
  werkte: reflected,
  verraste: reflected,
  anders: reflected,
})
export type ReflectInput = z.infer<typeof reflectInput>
