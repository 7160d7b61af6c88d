import { z } from 'zod'
import { isCommonPassword } from './secrets/common-passwords.ts'

/** An address as people type it, kept in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'identity.email-too-long')
  .pipe(z.email('identity.email-malformed'))

/** A password somebody has; nothing is asked of its form. */
const knownPassword = z
  .string()
  .min(1, 'identity.password-missing')
  .max(200, 'identity.password-too-long')

/** A password somebody chooses, after NIST 800-63B: long and not common, of any composition. */
export const newPassword = z
  .string()
  .min(12, { error: 'identity.password-too-short', abort: true })
  .max(200, 'identity.password-too-long')
  .refine((password) => !isCommonPassword(password), 'identity.password-too-common')

export const languages = ['nl', 'en'] as const
export const language = z.enum(languages)

/** Who sees a phone number: nobody, coordinators, or the partners of a shared tenant. */
export const phoneVisibilities = ['nobody', 'coordinators', 'partners'] as const

export const displayName = z
  .string()
  .trim()
  .min(1, 'identity.name-missing')
  .max(120, 'identity.name-too-long')

const phone = z
  .string()
  .trim()
  .refine((text) => text === '' || isPhoneNumber(text), 'identity.phone-malformed')

/** True for what can be dialled: eight to fifteen digits, as people write them. */
export function isPhoneNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  return /^\+?[\d\s()./-]+$/.test(text) && digits >= 8 && digits <= 15 && text.length <= 30
}

const linkToken = z.string().max(100)

export const signInInput = z.object({ email: emailAddress, password: knownPassword })
export type SignInInput = z.infer<typeof signInInput>

export const requestCodeInput = z.object({ email: emailAddress })

/** Six digits; spaces and dashes that people type or paste along are left out. */
export const signInWithCodeInput = z.object({
  email: emailAddress,
  code: z
    .string()
    .transform((text) => text.replaceAll(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'identity.code-malformed')),
})
export type SignInWithCodeInput = z.infer<typeof signInWithCodeInput>

export const requestResetInput = z.object({ email: emailAddress })

export const resetPasswordInput = z.object({ token: linkToken, password: newPassword })
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>

export const profileInput = z.object({
  displayName,
  function: z.string().trim().max(120, 'identity.function-too-long'),
  phone,
  phoneVisibility: z.enum(phoneVisibilities),
  locale: language,
})
export type ProfileInput = z.infer<typeof profileInput>

export const chooseLanguageInput = z.object({ locale: language })

export const changePasswordInput = z.object({ passwordNow: knownPassword, password: newPassword })
export type ChangePasswordInput = z.infer<typeof changePasswordInput>

export const requestEmailChangeInput = z.object({ email: emailAddress, passwordNow: knownPassword })
export type RequestEmailChangeInput = z.infer<typeof requestEmailChangeInput>

export const linkInput = z.object({ token: linkToken })

export const endOtherSessionInput = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) })
