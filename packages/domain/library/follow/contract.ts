import { z } from 'zod'
import { classification } from '../classification.ts'

/** A theme by its key, somebody who writes by ORCID or else by name, an organisation by id. */
export const followInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('theme'), value: z.enum(classification.themes) }),
  z.object({ kind: z.literal('author'), value: z.string().trim().min(1).max(120) }),
  z.object({ kind: z.literal('organisation'), value: z.uuid() }),
])
export type FollowInput = z.infer<typeof followInput>

/** Whether one is written to about what one follows. */
export const chooseDigestInput = z.object({ byMail: z.boolean() })
export type ChooseDigestInput = z.infer<typeof chooseDigestInput>

/** What stands in the link that stops the letters. */
export const stopDigestInput = z.object({ digest: z.uuid() })
export type StopDigestInput = z.infer<typeof stopDigestInput>
