import { z } from 'zod'
import { displayName, emailAddress, language, newPassword } from '../identity/contract.ts'
import { tenantRole } from '../tenancy/contract.ts'

/** Most addresses in one go. */
export const mostAddresses = 200

const message = z.string().trim().max(2000, 'admission.message-too-long').default('')
const admittedAs = {
  role: tenantRole,
  /** One of the tenant's partners, on whose behalf the newcomer will act. */
  organisationId: z.uuid().nullable().default(null),
  function: z.string().trim().max(120, 'admission.function-too-long').default(''),
  message,
}

export const inviteInput = z.object({
  /** As pasted: apart by line, comma or semicolon, with or without names. */
  addresses: z.string().max(40_000, 'admission.addresses-too-long'),
  ...admittedAs,
  /** Language of the letter, and of the newcomer who chose none. */
  locale: language.default('nl'),
})
export type InviteInput = z.infer<typeof inviteInput>

export const invitationStates = ['open', 'accepted', 'expired', 'revoked'] as const
export type InvitationState = (typeof invitationStates)[number]

export const listInvitationsInput = z.object({
  state: z.enum(invitationStates).optional(),
  search: z.string().trim().max(100).default(''),
  page: z.number().int().min(1).max(10_000).default(1),
})
export type ListInvitationsInput = z.infer<typeof listInvitationsInput>

export const invitationInput = z.object({ invitationId: z.uuid() })

export const tokenInput = z.object({ token: z.string().min(1).max(100) })

export const acceptInput = tokenInput.extend({
  /** For who has no account yet. */
  displayName: displayName.optional(),
  /** Left out, a newcomer signs in by code. */
  password: newPassword.optional(),
})
export type AcceptInput = z.infer<typeof acceptInput>

export const joinRequestInput = z.object({
  displayName,
  email: emailAddress,
  organisationName: z
    .string()
    .trim()
    .min(1, 'admission.organisation-missing')
    .max(160, 'admission.organisation-too-long'),
  question: z
    .string()
    .trim()
    .min(1, 'admission.question-missing')
    .max(2000, 'admission.question-too-long'),
  /** Out of sight for people; who fills it in is a robot. */
  website: z.string().max(500).default(''),
})
export type JoinRequestInput = z.infer<typeof joinRequestInput>

export const joinRequestStates = ['open', 'answered'] as const

export const listJoinRequestsInput = z.object({
  state: z.enum(joinRequestStates).default('open'),
  page: z.number().int().min(1).max(10_000).default(1),
})
export type ListJoinRequestsInput = z.infer<typeof listJoinRequestsInput>

export const joinRequestIdInput = z.object({ requestId: z.uuid() })

export const approveInput = joinRequestIdInput.extend(admittedAs)
export type ApproveInput = z.infer<typeof approveInput>

export const declineInput = joinRequestIdInput.extend({
  message: message.unwrap().min(1, 'admission.reason-missing'),
})
export type DeclineInput = z.infer<typeof declineInput>

export const memberInput = z.object({ membershipId: z.uuid() })

export const endMembershipInput = memberInput.extend({
  /** Per representation the one that takes over its open tasks. */
  successors: z.record(z.uuid(), z.uuid()).default({}),
})
export type EndMembershipInput = z.infer<typeof endMembershipInput>
