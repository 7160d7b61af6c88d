import { z } from 'zod'
import { consortiumPhases } from './phases.ts'

export { classification, type Vocabulary } from '../library/contract.ts'
export {
  addCriterionInput,
  beginGateInput,
  type CriterionState,
  criterionStates,
  decideGateInput,
  gateInput,
  gateRules,
  judgeCriterionInput,
  planGateInput,
  putGateInput,
  removeCriterionInput,
  type StopCause,
  sayChangesInput,
  setStandardInput,
  stepBackInput,
  stopCauses,
  stopConsortiumInput,
  type WorkingPhase,
  withdrawGateInput,
  workingPhases,
} from './gates/contract.ts'
export {
  type ColumnMapping,
  carryOutConsortiaImportInput,
  consortiaImportInput,
  importColumns,
  mostImportBytes,
  requestConsortiaImportInput,
} from './imports/contract.ts'
export {
  type AddHandoverItemInput,
  type AnnounceLeavingInput,
  type AnswerLeadOfferInput,
  type AnswerWhyInput,
  addHandoverItemInput,
  announceLeavingInput,
  answerLeadOfferInput,
  answerWhyInput,
  type EditionInput,
  editionInput,
  type GivenRole,
  type GiveRolesInput,
  givenRoles,
  giveRolesInput,
  type LeavingInput,
  leavingInput,
  type NotePaperInput,
  notePaperInput,
  type OfferLeadInput,
  offerLeadInput,
  type PartnerOfConsortiumInput,
  type PartnerRole,
  type PlacePersonInput,
  partnerOfConsortiumInput,
  partnerRoles,
  placePersonInput,
  type SettleHandoverItemInput,
  type SignAgreementInput,
  settleHandoverItemInput,
  signAgreementInput,
  type TakeSeatInput,
  takeSeatInput,
  type WhyInput,
  type WhyQuestion,
  whyInput,
  whyQuestions,
  whyReminder,
  whyTerm,
} from './partner-contract.ts'
export { type ConsortiumPhase, consortiumPhase, consortiumPhases } from './phases.ts'
export {
  agreeGoalInput,
  directions,
  giveVoiceInput,
  planMeetingInput,
  reportMeetingInput,
  setMeetingInput,
} from './sandpit/contract.ts'

/** How far an organisation is committed; interest on paper is not participation. */
export const commitments = [
  'geinteresseerd',
  'in-gesprek',
  'toegezegd',
  'actief',
  'gestopt',
] as const
export const commitment = z.enum(commitments, 'consortia.commitment-missing')
export type Commitment = z.infer<typeof commitment>

/** What a person does who has a place of their own in a consortium. */
export const consortiumRoles = ['guide', 'projectleider', 'lid', 'gast'] as const
export const consortiumRole = z.enum(consortiumRoles)
export type ConsortiumRole = z.infer<typeof consortiumRole>

export const resultKinds = [
  'publicatie',
  'tussenresultaat',
  'handreiking',
  'praktijkvoorbeeld',
  'les',
  'kennissynthese',
  'lesmateriaal',
  'dataset',
  'presentatie',
  'video',
] as const
export const resultKind = z.enum(resultKinds, 'consortia.kind-missing')
export type ResultKind = z.infer<typeof resultKind>

const line = (name: string, most: number) =>
  z.string().trim().min(1, `consortia.${name}-missing`).max(most, `consortia.${name}-too-long`)

const facts = z.object({
  title: line('title', 150),
  question: line('question', 300),
  /** The organisation that leads it. */
  organisation: z.uuid('consortia.lead-unknown').nullable().default(null),
})

export const beginConsortiumInput = facts
export type BeginConsortiumInput = z.infer<typeof beginConsortiumInput>

export const consortiumInput = z.object({ consortium: z.uuid() })
export type ConsortiumInput = z.infer<typeof consortiumInput>

export const setHiddenInput = consortiumInput.extend({ hidden: z.boolean() })
export type SetHiddenInput = z.infer<typeof setHiddenInput>

export const changeConsortiumInput = facts.extend({ consortium: z.uuid() })
export type ChangeConsortiumInput = z.infer<typeof changeConsortiumInput>

const day = z.iso
  .date('consortia.day-malformed')
  .refine((on) => on >= '2000-01-01' && on <= '2100-12-31', 'consortia.day-malformed')

export const commitInput = consortiumInput.extend({
  organisation: z.uuid('consortia.organisation-missing'),
  commitment,
  /** Asked of who stops, goes back or comes back. */
  reason: z.string().trim().max(400, 'consortia.reason-too-long').default(''),
  /** The day it counts from; today unless told. */
  on: day.optional(),
})
export type CommitInput = z.input<typeof commitInput>

export const linkActionInput = consortiumInput.extend({
  action: z.uuid('consortia.action-missing'),
})
export type LinkActionInput = z.infer<typeof linkActionInput>

const link = z
  .string()
  .trim()
  .max(500, 'consortia.link-too-long')
  .refine(
    (text) => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text),
    'consortia.link-malformed',
  )
  .default('')

/** A result is somewhere, or says it here. */
export const addResultInput = consortiumInput
  .extend({
    title: line('title', 150),
    kind: resultKind,
    on: day,
    link,
    text: z.string().trim().max(2000, 'consortia.text-too-long').default(''),
  })
  .refine(({ link, text }) => link !== '' || text !== '', {
    path: ['text'],
    message: 'consortia.result-empty',
  })
export type AddResultInput = z.infer<typeof addResultInput>

export const removeResultInput = consortiumInput.extend({ result: z.uuid() })
export type RemoveResultInput = z.infer<typeof removeResultInput>

/** `lopend` is all that was neither stopped nor scaled up. */
export const listConsortiaInput = z.object({
  phase: z.enum([...consortiumPhases, 'lopend']).optional(),
  page: z.int().min(1).max(10_000).default(1),
})
export type ListConsortiaInput = z.infer<typeof listConsortiaInput>

export const consortiaOfActionInput = z.object({ action: z.uuid() })
export type ConsortiaOfActionInput = z.infer<typeof consortiaOfActionInput>
