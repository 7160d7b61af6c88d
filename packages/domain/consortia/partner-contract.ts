import { z } from 'zod'

const consortiumId = { consortium: z.uuid() }
const organisation = z.uuid('consortia.organisation-missing')
const day = z.iso
  .date('consortia.day-malformed')
  .refine((on) => on >= '2000-01-01' && on <= '2100-12-31', 'consortia.day-malformed')
const reason = z.string().trim().max(400, 'consortia.reason-too-long')

/** partnerRole of the taxonomies; penvoerder and projectleider are not given out as the others are. */
export const partnerRoles = [
  'penvoerder',
  'projectleider',
  'partner',
  'cofinancier',
  'gebruikerscommissie',
] as const
export type PartnerRole = (typeof partnerRoles)[number]

/** Roles that an organisation is given, one or more. */
export const givenRoles = ['partner', 'cofinancier'] as const
export type GivenRole = (typeof givenRoles)[number]

export const giveRolesInput = z.object({
  ...consortiumId,
  organisation,
  roles: z.array(z.enum(givenRoles)).min(1, 'consortia.role-missing'),
})
export type GiveRolesInput = z.infer<typeof giveRolesInput>

export const partnerOfConsortiumInput = z.object({ ...consortiumId, organisation })
export type PartnerOfConsortiumInput = z.infer<typeof partnerOfConsortiumInput>

export const offerLeadInput = z.object({
  ...consortiumId,
  organisation,
  note: reason.default(''),
})
export type OfferLeadInput = z.infer<typeof offerLeadInput>

export const answerLeadOfferInput = z.object({
  ...consortiumId,
  answer: z.enum(['accepted', 'declined', 'withdrawn']),
})
export type AnswerLeadOfferInput = z.infer<typeof answerLeadOfferInput>

export const takeSeatInput = z.object({
  ...consortiumId,
  organisation,
  /** Who sits there for it; nobody by name yet. */
  membership: z.uuid('consortia.person-unknown').nullable().default(null),
})
export type TakeSeatInput = z.infer<typeof takeSeatInput>

export const placePersonInput = z.object({
  ...consortiumId,
  membership: z.uuid('consortia.person-missing'),
  role: z.enum(['guide', 'projectleider', 'lid', 'gast'], 'consortia.role-missing'),
})
export type PlacePersonInput = z.infer<typeof placePersonInput>

export const whyQuestions = ['brings', 'gains', 'fears', 'needs'] as const
export type WhyQuestion = (typeof whyQuestions)[number]

/** Days that organisations have to answer, and days before the last one that they are reminded. */
export const whyTerm = 21
export const whyReminder = 7

const why = z.string().trim().max(1500, 'consortia.why-too-long').default('')

export const answerWhyInput = z
  .object({ ...consortiumId, round: z.uuid(), brings: why, gains: why, fears: why, needs: why })
  .refine((answer) => whyQuestions.some((question) => answer[question] !== ''), {
    path: ['brings'],
    message: 'consortia.why-empty',
  })
export type AnswerWhyInput = z.infer<typeof answerWhyInput>

/** A round by its number; the last one unless told. */
export const whyInput = z.object({ ...consortiumId, round: z.int().min(1).optional() })
export type WhyInput = z.infer<typeof whyInput>

export const signAgreementInput = z.object({
  ...consortiumId,
  edition: z.uuid(),
  /** The hash of what was read; any other is refused. */
  hash: z.string().length(64),
  read: z.literal(true, 'consortia.not-read'),
})
export type SignAgreementInput = z.infer<typeof signAgreementInput>

export const editionInput = z.object({ ...consortiumId, number: z.int().min(1) })
export type EditionInput = z.infer<typeof editionInput>

export const notePaperInput = z.object({
  ...consortiumId,
  edition: z.uuid(),
  organisation,
  by: z.string().trim().min(1, 'consortia.signer-missing').max(120, 'consortia.signer-too-long'),
  on: day,
})
export type NotePaperInput = z.infer<typeof notePaperInput>

export const announceLeavingInput = z.object({
  ...consortiumId,
  organisation,
  reason: reason.min(1, 'consortia.leaving-reason-missing'),
  lastDay: day,
  successor: z.uuid('consortia.organisation-missing').nullable().default(null),
})
export type AnnounceLeavingInput = z.infer<typeof announceLeavingInput>

export const leavingInput = z.object({ ...consortiumId, leaving: z.uuid() })
export type LeavingInput = z.infer<typeof leavingInput>

export const addHandoverItemInput = leavingInput.extend({
  what: z.string().trim().min(1, 'consortia.item-missing').max(200, 'consortia.item-too-long'),
})
export type AddHandoverItemInput = z.infer<typeof addHandoverItemInput>

export const settleHandoverItemInput = leavingInput.extend({
  item: z.uuid(),
  outcome: z
    .string()
    .trim()
    .min(1, 'consortia.outcome-missing')
    .max(200, 'consortia.outcome-too-long'),
})
export type SettleHandoverItemInput = z.infer<typeof settleHandoverItemInput>
