import { z } from 'zod'

/** Why a letter failed; what follows it in `detail` is for who looks after the mail. */
export const failures = ['refused', 'unreachable', 'uncertain', 'unwritable'] as const
export type Failure = (typeof failures)[number]

export const postAgainInput = z.object({ letter: z.uuid() })

/** A letter that did not arrive, or of which nobody knows. */
export type FailedLetter = {
  id: string
  recipient: string
  /** Which letter it is, such as `invitation`. */
  template: string
  failure: Failure
  detail: string
  postedAt: Date
}
