import { z } from 'zod'
import { contactOf, guestFields, guestLinkInput, robotFields } from '../guests/contract.ts'
import { sizeClass } from '../partners/contract.ts'

/** From the first word to taking part; `niet` is fine as well. */
export const interestStatuses = ['nieuw', 'gebeld', 'in-gesprek', 'doet-mee', 'niet'] as const
export const interestStatus = z.enum(interestStatuses, 'interest.status-missing')
export type InterestStatus = z.infer<typeof interestStatus>

/** Working days within which a company is called, where a tenant says nothing else. */
export const standardTerm = 3

/** The public page of a consortium stays short enough to read on a phone in a minute. */
export const longest = { about: 160, yields: 120 } as const

const line = (name: string, most: number) =>
  z.string().trim().min(1, `interest.${name}-missing`).max(most, `interest.${name}-too-long`)
const whole = (name: string, most: number) =>
  z.coerce
    .number(`interest.${name}-malformed`)
    .int(`interest.${name}-malformed`)
    .min(1, `interest.${name}-malformed`)
    .max(most, `interest.${name}-malformed`)

export const ofConsortiumInput = z.object({ consortium: z.uuid() })
export type OfConsortiumInput = z.infer<typeof ofConsortiumInput>

export const openConsortiumInput = ofConsortiumInput.extend({
  about: line('about', longest.about),
  hours: whole('hours', 160),
  months: whole('months', 60),
  yields: line('yields', longest.yields),
  caller: z.uuid('interest.caller-missing'),
})
export type OpenConsortiumInput = z.infer<typeof openConsortiumInput>

export const showPartnerInput = ofConsortiumInput.extend({ shown: z.boolean() })
export type ShowPartnerInput = z.infer<typeof showPartnerInput>

/** The code of an association in an address; what is malformed is left out. */
const via = z
  .string()
  .max(40)
  .regex(/^[a-z0-9-]*$/)
  .catch('')
  .default('')

export const doorInput = z.object({ via })
export type DoorInput = z.infer<typeof doorInput>

/** Without a consortium somebody wants to know what the tenant has for them. */
export const seeOpeningInput = z.object({ consortium: z.uuid().nullable(), via })
export type SeeOpeningInput = z.infer<typeof seeOpeningInput>

export const expressInterestInput = z
  .object({
    consortium: z.uuid().nullable(),
    ...guestFields,
    ...robotFields,
    via,
    /** The association may hear the name. */
    named: z.boolean().default(false),
  })
  .transform(({ name, company, reach, ...rest }) => ({
    ...rest,
    contact: contactOf({ name, company, reach }),
  }))
export type ExpressInterestInput = z.infer<typeof expressInterestInput>

const words = z
  .string()
  .trim()
  .min(1, 'interest.words-missing')
  .max(2000, 'interest.words-too-long')
const reason = z.string().trim().max(400, 'interest.reason-too-long').default('')

export const writeAsGuestInput = guestLinkInput.extend({ words })
export type WriteAsGuestInput = z.infer<typeof writeAsGuestInput>

export const answerAsGuestInput = guestLinkInput.extend({ answer: z.enum(['ja', 'nee']), reason })
export type AnswerAsGuestInput = z.infer<typeof answerAsGuestInput>

export const interestInput = z.object({ interest: z.uuid() })
export type InterestInput = z.infer<typeof interestInput>

export const answerAsMemberInput = interestInput.extend({ answer: z.enum(['ja', 'nee']), reason })
export type AnswerAsMemberInput = z.infer<typeof answerAsMemberInput>

export const listInterestsInput = z.object({
  status: z.enum([...interestStatuses, 'open']).default('open'),
  page: z.number().int().min(1).max(10_000).default(1),
})
export type ListInterestsInput = z.infer<typeof listInterestsInput>

export const moveInterestInput = interestInput
  .extend({ status: interestStatus, reason })
  .refine(({ status, reason }) => status !== 'niet' || reason !== '', {
    path: ['reason'],
    message: 'interest.reason-missing',
  })
export type MoveInterestInput = z.infer<typeof moveInterestInput>

export const writeInput = interestInput.extend({ words })
export type WriteInput = z.infer<typeof writeInput>

/** The organisation that the company is; null for one that is new to everybody. */
export const bringInInput = interestInput.extend({
  organisation: z.uuid().nullable(),
  name: z.string().trim().max(120, 'partners.name-too-long').default(''),
  sizeClass: sizeClass.default('onbekend'),
})
export type BringInInput = z.infer<typeof bringInInput>

export const matchMentorInput = interestInput.extend({
  organisation: z.uuid('interest.mentor-missing'),
})
export type MatchMentorInput = z.infer<typeof matchMentorInput>

export const termInput = z.object({ days: whole('term', 20) })
export type TermInput = z.infer<typeof termInput>

export const offerMentorInput = z.object({ about: line('mentor-about', 300) })
export type OfferMentorInput = z.infer<typeof offerMentorInput>

export const mentorOfInput = z.object({ organisation: z.uuid() })
export type MentorOfInput = z.infer<typeof mentorOfInput>
