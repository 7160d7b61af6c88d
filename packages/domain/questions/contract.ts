import { z } from 'zod'
import {
  guestFields,
  guestLinkInput,
  optionalGuestFields,
  robotFields,
} from '../guests/contract.ts'
import { classification, gapInput } from '../library/contract.ts'

/** How far a question is; the order is that of the work. */
export const questionStatuses = [
  'nieuw',
  'in-gesprek',
  'aangescherpt',
  'partijen-gezocht',
  'in-consortium',
  'beantwoord',
  'gesloten',
] as const
export const questionStatus = z.enum(questionStatuses)
export type QuestionStatus = z.infer<typeof questionStatus>

/** Those in which somebody still has to do something. */
export const openStatuses = [
  'nieuw',
  'in-gesprek',
  'aangescherpt',
  'partijen-gezocht',
] as const satisfies readonly QuestionStatus[]

/** Who brought it in. */
export const questionSources = ['bezoeker', 'makelaar', 'lid'] as const
export type QuestionSource = (typeof questionSources)[number]

/** The two that talk. */
export const sides = ['vrager', 'makelaar'] as const
export type Side = (typeof sides)[number]

/** The vocabularies by which questions and consortia are classified. */
export const { learningFunctions, problemFactors, topsectors, targetGroups } = classification
export const researchThemes = classification.themes

const line = (name: string, most: number) =>
  z.string().trim().min(1, `questions.${name}-missing`).max(most, `questions.${name}-too-long`)
const note = (name: string, most: number) =>
  z.string().trim().max(most, `questions.${name}-too-long`).default('')

/** A question in the asker's own words, and what one should know about it. */
const ownWords = z.object({
  words: line('words', 2000),
  background: note('background', 2000),
})

/** A member asks for the organisation they speak for. */
export const askQuestionInput = ownWords
export type AskQuestionInput = z.infer<typeof askQuestionInput>

/** What somebody would like to know now that they use an item of the library. */
export const askOfUseInput = z.object({ use: z.uuid() })
export type AskOfUseInput = z.infer<typeof askOfUseInput>

/** What a synthesis found that nobody looked at yet, in the words of who asks. */
export const askOfGapInput = gapInput.extend({ words: line('words', 2000) })
export type AskOfGapInput = z.infer<typeof askOfGapInput>

/** Somebody without an account asks for their company; how to reach them may be left out. */
export const askAsGuestInput = ownWords.extend({
  company: guestFields.company,
  reach: optionalGuestFields.reach,
  ...robotFields,
})
export type AskAsGuestInput = z.infer<typeof askAsGuestInput>

/** A broker asks for a company: one that takes part, or another by its name. */
export const noteQuestionInput = ownWords
  .extend({
    organisation: z.uuid('questions.organisation-missing').nullable().default(null),
    ...optionalGuestFields,
  })
  .superRefine(({ organisation, company }, context) => {
    if (organisation || company.company || company.kvkNumber) return
    context.addIssue({ code: 'custom', path: ['company'], message: 'questions.company-missing' })
  })
export type NoteQuestionInput = z.infer<typeof noteQuestionInput>

export const questionInput = z.object({ question: z.uuid() })
export type QuestionInput = z.infer<typeof questionInput>

export const writeMessageInput = questionInput.extend({ text: line('message', 4000) })
export type WriteMessageInput = z.infer<typeof writeMessageInput>

/** As long as the name and the question of a consortium, which it may become. */
export const proposeWordingInput = questionInput.extend({
  title: line('title', 150),
  wording: line('wording', 300),
})
export type ProposeWordingInput = z.infer<typeof proposeWordingInput>

/** The asker says it differently; the title stays the broker's affair. */
export const correctWordingInput = questionInput.extend({ wording: line('wording', 300) })
export type CorrectWordingInput = z.infer<typeof correctWordingInput>

export const ownQuestionInput = guestLinkInput
export type OwnQuestionInput = z.infer<typeof ownQuestionInput>
export const writeOwnInput = guestLinkInput.extend({ text: line('message', 4000) })
export type WriteOwnInput = z.infer<typeof writeOwnInput>
export const correctOwnInput = guestLinkInput.extend({ wording: line('wording', 300) })
export type CorrectOwnInput = z.infer<typeof correctOwnInput>

const several = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).max(values.length).default([])

export const classifyQuestionInput = questionInput.extend({
  learningFunctions: several(learningFunctions),
  problemFactors: several(problemFactors),
  themes: several(researchThemes),
  topsectors: several(topsectors),
  targetGroups: several(targetGroups),
})
export type ClassifyQuestionInput = z.infer<typeof classifyQuestionInput>
export type Classification = Omit<ClassifyQuestionInput, 'question'>

export const linkActionInput = questionInput.extend({ action: z.uuid('questions.action-missing') })
export type LinkActionInput = z.infer<typeof linkActionInput>

export const invitePartiesInput = questionInput.extend({
  organisations: z.array(z.uuid()).min(1, 'questions.organisation-missing').max(50),
})
export type InvitePartiesInput = z.infer<typeof invitePartiesInput>

export const partyAnswers = ['ja', 'nee'] as const
export const answerInvitationInput = questionInput.extend({
  answer: z.enum(partyAnswers, 'questions.answer-missing'),
  words: note('words', 1000),
})
export type AnswerInvitationInput = z.infer<typeof answerInvitationInput>

export const recogniseAskerInput = questionInput.extend({
  organisation: z.uuid('questions.organisation-missing'),
})
export type RecogniseAskerInput = z.infer<typeof recogniseAskerInput>

export const beginExplorationInput = questionInput.extend({
  title: line('title', 150),
  wording: line('wording', 300),
  /** The organisation that leads it, where one does already. */
  organisation: z.uuid('questions.organisation-missing').nullable().default(null),
})
export type BeginExplorationInput = z.infer<typeof beginExplorationInput>

export const giveAnswerInput = questionInput.extend({ words: line('answer', 4000) })
export type GiveAnswerInput = z.infer<typeof giveAnswerInput>

export const closeQuestionInput = questionInput.extend({ words: line('reason', 1000) })
export type CloseQuestionInput = z.infer<typeof closeQuestionInput>

/** Whose questions: those I guide, those of the organisation I speak for, those nobody took on. */
export const questionOwners = ['van-mij', 'van-ons', 'van-niemand'] as const

/** `open` is all in which somebody still has to do something. */
export const listQuestionsInput = z.object({
  status: z.enum([...questionStatuses, 'open']).optional(),
  theme: z.enum(researchThemes).optional(),
  factor: z.enum(problemFactors).optional(),
  owner: z.enum(questionOwners).optional(),
  search: z.string().trim().max(100).default(''),
  page: z.int().min(1).max(10_000).default(1),
})
export type ListQuestionsInput = z.infer<typeof listQuestionsInput>
