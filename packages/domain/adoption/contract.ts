import { prepareBallotInput } from '@voortent/domain/decisions/contract'
import { z } from 'zod'

export type { AgendaContent } from './content.ts'
export type { ContentChange } from './next-edition/compare-contents.ts'

export const agendaToDecideInput = z.object({ agenda: z.uuid() })
export type AgendaToDecideInput = z.infer<typeof agendaToDecideInput>

/** The ballot on a whole agenda: what it asks and by which rule; what it binds follows by itself. */
export const putToDecisionInput = prepareBallotInput
  .omit({ subjectType: true, subjectId: true, texts: true })
  .extend({ agenda: z.uuid() })
export type PutToDecisionInput = z.input<typeof putToDecisionInput>

export const adoptionInput = z.object({ adoption: z.uuid() })
export type AdoptionInput = z.infer<typeof adoptionInput>

export const editionInput = z.object({ edition: z.uuid() })
export type EditionInput = z.infer<typeof editionInput>

const year = z
  .int('agenda.year-out-of-range')
  .min(2000, 'agenda.year-out-of-range')
  .max(2100, 'agenda.year-out-of-range')

/** The next edition of an adopted agenda. */
export const beginNextEditionInput = agendaToDecideInput
  .extend({
    title: z.string().trim().min(1, 'agenda.title-missing').max(150, 'agenda.title-too-long'),
    fromYear: year,
    untilYear: year,
  })
  .superRefine(({ fromYear, untilYear }, context) => {
    const refuse = (message: string) =>
      context.addIssue({ code: 'custom', path: ['untilYear'], message })
    if (untilYear < fromYear) refuse('agenda.ends-before-it-begins')
    else if (untilYear - fromYear >= 10) refuse('agenda.period-too-long')
  })
export type BeginNextEditionInput = z.infer<typeof beginNextEditionInput>

/** Where an agenda stands on its way to being adopted. */
export const decisionStages = [
  'none',
  'prepared',
  'outdated',
  'open',
  'provisional',
  'rejected',
  'withdrawn',
  'carried',
  'adopted',
] as const
export type DecisionStage = (typeof decisionStages)[number]
