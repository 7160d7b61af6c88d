import { z } from 'zod'
import { pollAnswers } from './poll-result.ts'

export const pollKinds = ['peiling', 'datumkeuze'] as const
export type PollKind = (typeof pollKinds)[number]
export const pollSubjects = ['organisation', 'member'] as const

/** What has people who decide together outside agendas. */
export const circleKinds = ['consortium', 'working-group'] as const
export type CircleKind = (typeof circleKinds)[number]
export const circleInput = z.object({ kind: z.enum(circleKinds), id: z.uuid() })
export type CircleInput = z.infer<typeof circleInput>

/** Options of a poll are words, those of a date choice are days. */
export const beginPollInput = z
  .object({
    title: z.string().trim().min(1, 'decisions.title-missing').max(150, 'decisions.title-too-long'),
    question: z.string().trim().max(1000, 'decisions.question-too-long').default(''),
    kind: z.enum(pollKinds),
    per: z.enum(pollSubjects),
    closesAt: z.date('decisions.moment-malformed'),
    /** Whose it is; asked of everybody where it is nobody's own. */
    about: circleInput.nullable().default(null),
    options: z
      .array(z.string().trim().min(1).max(200, 'decisions.option-too-long'))
      .min(2, 'decisions.options-missing')
      .max(20, 'decisions.options-too-many'),
  })
  .superRefine(({ kind, options }, context) => {
    const refuse = (message: string) =>
      context.addIssue({ code: 'custom', path: ['options'], message })
    const days = options.every((option) => z.iso.date().safeParse(option).success)
    if (kind === 'datumkeuze' && !days) refuse('decisions.options-no-days')
    if (new Set(options).size < options.length) refuse('decisions.options-twice')
  })
export type BeginPollInput = z.infer<typeof beginPollInput>

export const pollInput = z.object({ poll: z.uuid() })
export type PollInput = z.infer<typeof pollInput>

/** One answer per option; in a poll exactly one option is answered `ja`. */
export const answerPollInput = pollInput.extend({
  answers: z.array(z.object({ option: z.uuid(), answer: z.enum(pollAnswers) })).max(20),
})
export type AnswerPollInput = z.infer<typeof answerPollInput>
