import { z } from 'zod'

/** An address as people type it, kept in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'email.too-long')
  .pipe(z.email('email.malformed'))

export const signInInput = z.object({
  email: emailAddress,
  password: z.string().min(1, 'password.missing').max(200, 'password.too-long'),
})
export type SignInInput = z.infer<typeof signInInput>
