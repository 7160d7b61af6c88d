import { z } from 'zod'

/** What an organisation can think of a text; the order is that of the forms. */
export const stances = ['steun', 'steun-mits', 'neutraal', 'bezwaar'] as const
export const stance = z.enum(stances)
export type Stance = z.infer<typeof stance>

/** What somebody of an achterban can think of the question. */
export const opinions = ['eens', 'deels', 'oneens', 'weet-niet'] as const
export const opinion = z.enum(opinions, 'consultation.opinion-missing')
export type Opinion = z.infer<typeof opinion>

/** What happens to an amendment: taken over, partly, not. */
export const verdicts = ['overgenomen', 'deels', 'niet'] as const
export const verdict = z.enum(verdicts, 'consultation.verdict-missing')
export type Verdict = z.infer<typeof verdict>

export type ConsultationState = 'preparation' | 'open' | 'closed'

/** The field of a draft that is about everything together. */
export const overall = 'overall'

/** More than these nobody reads or answers. */
export const most = { questions: 20, choices: 10, supporters: 50 } as const

const words = (key: string, length: number) =>
  z.string().trim().min(1, `consultation.${key}-missing`).max(length, 'consultation.too-long')
const freeWords = (length: number) => z.string().trim().max(length, 'consultation.too-long')
const day = z.iso.date('consultation.day-missing')

const facts = z.object({
  title: words('title', 150),
  intro: freeWords(2000),
  opensOn: day,
  closesOn: day,
  supportersNeeded: z
    .int('consultation.supporters-out-of-range')
    .min(0, 'consultation.supporters-out-of-range')
    .max(most.supporters, 'consultation.supporters-out-of-range'),
  /** Documents of the agenda: its own text and those of its speerpunten. */
  parts: z.array(z.uuid()).min(1, 'consultation.parts-missing'),
})

function checkPeriod(
  { opensOn, closesOn }: { opensOn: string; closesOn: string },
  context: z.RefinementCtx,
): void {
  if (closesOn >= opensOn) return
  const message = 'consultation.ends-before-it-begins'
  context.addIssue({ code: 'custom', path: ['closesOn'], message })
}

export const createConsultationInput = facts
  .extend({ agenda: z.uuid() })
  .superRefine((given, context) => checkPeriod(given, context))
export type CreateConsultationInput = z.infer<typeof createConsultationInput>

export const changeConsultationInput = facts
  .extend({ id: z.uuid() })
  .superRefine((given, context) => checkPeriod(given, context))
export type ChangeConsultationInput = z.infer<typeof changeConsultationInput>

export const extendConsultationInput = z.object({ id: z.uuid(), closesOn: day })
export type ExtendConsultationInput = z.infer<typeof extendConsultationInput>

export const consultationInput = z.object({ id: z.uuid() })
export type ConsultationInput = z.infer<typeof consultationInput>

export const agendaConsultationsInput = z.object({ agenda: z.uuid() })
export type AgendaConsultationsInput = z.infer<typeof agendaConsultationsInput>

export const addQuestionInput = z.object({
  consultation: z.uuid(),
  prompt: words('prompt', 500),
  /** None for an open question. */
  choices: z
    .array(words('choice', 150))
    .max(most.choices, 'consultation.too-many-choices')
    .refine((all) => all.length !== 1, 'consultation.one-choice-is-none')
    .refine((all) => new Set(all).size === all.length, 'consultation.choices-alike'),
})
export type AddQuestionInput = z.infer<typeof addQuestionInput>

export const questionInput = z.object({ question: z.uuid() })
export type QuestionInput = z.infer<typeof questionInput>

export const inviteOrganisationsInput = z.object({
  consultation: z.uuid(),
  organisations: z.array(z.uuid()).min(1, 'consultation.invitees-missing').max(1000),
})
export type InviteOrganisationsInput = z.infer<typeof inviteOrganisationsInput>

export const draftField = z.object({
  /** `overall`, or the id of a part or a question. */
  field: z.union([z.literal(overall), z.uuid()]),
  /** The revision it was written on; 0 for a field nobody wrote in yet. */
  revision: z.int().min(0),
  stance: z.union([stance, z.literal('')]),
  words: freeWords(5000),
})
export type DraftField = z.infer<typeof draftField>

export const saveDraftInput = z.object({
  consultation: z.uuid(),
  fields: z.array(draftField).max(200),
})
export type SaveDraftInput = z.infer<typeof saveDraftInput>

export const submitPositionInput = z.object({
  consultation: z.uuid(),
  /** The revision of each field that whoever submits has seen. */
  revisions: z.record(z.string(), z.int()),
  /** True to submit the organisation's drafted amendments along with it. */
  withAmendments: z.boolean(),
})
export type SubmitPositionInput = z.infer<typeof submitPositionInput>

export const positionInput = z.object({ consultation: z.uuid(), organisation: z.uuid() })
export type PositionInput = z.infer<typeof positionInput>

export const askAchterbanInput = z.object({
  consultation: z.uuid(),
  question: words('question', 1000),
  closesOn: day,
})
export type AskAchterbanInput = z.infer<typeof askAchterbanInput>

export const roundInput = z.object({ round: z.uuid() })
export type RoundInput = z.infer<typeof roundInput>

export const achterbanTokenInput = z.object({ token: z.string().min(1).max(100) })
export type AchterbanTokenInput = z.infer<typeof achterbanTokenInput>

export const answerAchterbanInput = achterbanTokenInput.extend({
  opinion,
  words: freeWords(2000),
  /** A field that people do not see and robots fill in. */
  website: z.string().max(500),
  /** When the page was shown, signed. */
  stamp: z.string().max(200),
})
export type AnswerAchterbanInput = z.infer<typeof answerAchterbanInput>

const proposal = z.object({
  /** Empty where it is about the part as a whole. */
  passage: z.string().max(10_000, 'consultation.too-long'),
  /** Where the passage begins, in characters from the start of the text. */
  place: z.int().min(0).nullable(),
  proposed: freeWords(10_000),
  reason: words('reason', 3000),
})

export const draftAmendmentInput = proposal.extend({ part: z.uuid() })
export type DraftAmendmentInput = z.infer<typeof draftAmendmentInput>

export const changeAmendmentInput = proposal
  .omit({ passage: true, place: true })
  .extend({ amendment: z.uuid(), revision: z.int().min(1) })
export type ChangeAmendmentInput = z.infer<typeof changeAmendmentInput>

export const amendmentInput = z.object({ amendment: z.uuid() })
export type AmendmentInput = z.infer<typeof amendmentInput>

export const answerAmendmentInput = amendmentInput.extend({
  verdict,
  reason: words('reason', 3000),
  /** What comes into the text; for `overgenomen` the proposal itself where nothing else is given. */
  adopted: freeWords(10_000),
  /** True to change the text along with it, false where that is done by hand. */
  apply: z.boolean(),
})
export type AnswerAmendmentInput = z.infer<typeof answerAmendmentInput>

export const mergeAmendmentsInput = amendmentInput.extend({ into: z.uuid().nullable() })
export type MergeAmendmentsInput = z.infer<typeof mergeAmendmentsInput>

export const passageInput = z.object({
  part: z.uuid(),
  /** From and until which character of the text; the part as a whole where not told. */
  from: z.int().min(0).optional(),
  until: z.int().min(0).optional(),
})
export type PassageInput = z.infer<typeof passageInput>
