import { z } from 'zod'
import { emailAddress, isPhoneNumber } from '../identity/contract.ts'
import { kvkNumber } from '../partners/contract.ts'

const name = z.string().trim().min(1, 'guests.name-missing').max(120, 'guests.name-too-long')

const onlyDigits = /^[\d\s.]+$/

/** A company by its name, or by its number in the trade register: eight digits. */
const company = z
  .string()
  .trim()
  .min(2, 'guests.company-missing')
  .max(120, 'guests.company-too-long')
  .transform((text, context) => {
    if (!onlyDigits.test(text)) return { company: text, kvkNumber: null }
    const number = kvkNumber.safeParse(text)
    if (number.success && number.data) return { company: '', kvkNumber: number.data }
    context.addIssue({ code: 'custom', message: 'guests.kvk-malformed' })
    return z.NEVER
  })

/** One way to be reached: what has an @ in it is an e-mail address, the rest a phone number. */
const reach = z
  .string()
  .trim()
  .min(1, 'guests.reach-missing')
  .max(254, 'guests.reach-malformed')
  .transform((text, context) => {
    const email = text.includes('@') ? emailAddress.safeParse(text).data : undefined
    if (email) return { email, phone: '' }
    if (isPhoneNumber(text)) return { email: '', phone: text }
    context.addIssue({ code: 'custom', message: 'guests.reach-malformed' })
    return z.NEVER
  })

/** The three fields of the door, all asked for. */
export const guestFields = { name, company, reach }

/** The same where somebody may stay unknown; '' leaves out. */
export const optionalGuestFields = {
  name: z.literal('').or(name),
  company: z
    .literal('')
    .transform(() => ({ company: '', kvkNumber: null }))
    .or(company),
  reach: z
    .literal('')
    .transform(() => ({ email: '', phone: '' }))
    .or(reach),
}

/** What a form carries against robots: a field out of sight, and when it was shown. */
export const robotFields = {
  website: z.string().max(500).default(''),
  stamp: z.string().max(200),
}
export type RobotFields = { website: string; stamp: string }

/** A guest as who welcomes them passes them on. */
export type GuestContact = {
  name: string
  company: string
  kvkNumber: string | null
  email: string
  phone: string
}

/** The three fields, put together. */
export function contactOf(fields: {
  name: string
  company: { company: string; kvkNumber: string | null }
  reach: { email: string; phone: string }
}): GuestContact {
  return { name: fields.name, ...fields.company, ...fields.reach }
}

export const guestLinkInput = z.object({ token: z.string().min(1).max(100) })
export type GuestLinkInput = z.infer<typeof guestLinkInput>

export const askLinkInput = z.object({ email: emailAddress, website: robotFields.website })
export type AskLinkInput = z.infer<typeof askLinkInput>

export const addAddressInput = guestLinkInput.extend({ email: emailAddress })
export type AddAddressInput = z.infer<typeof addAddressInput>
