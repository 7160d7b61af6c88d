import { z } from 'zod'

/** What somebody who read an item says of it. */
export const verdicts = ['akkoord', 'nog-niet'] as const
export type Verdict = (typeof verdicts)[number]

const item = z.object({ item: z.uuid() })
const words = z.string().trim().max(4000, 'library.remarks-too-long').default('')

/** A member who is asked to read an item before it is published. */
export const askReviewInput = item.extend({ reviewer: z.uuid('library.reviewer-missing') })
export type AskReviewInput = z.infer<typeof askReviewInput>

/** Who does not agree yet says why. */
export const sayReviewInput = item
  .extend({ verdict: z.enum(verdicts, 'library.verdict-missing'), remarks: words })
  .refine(({ verdict, remarks }) => verdict === 'akkoord' || remarks !== '', {
    message: 'library.remarks-missing',
    path: ['remarks'],
  })
export type SayReviewInput = z.infer<typeof sayReviewInput>

/** What was done with remarks. */
export const answerReviewInput = item.extend({
  review: z.uuid(),
  answer: words.refine((text) => text !== '', 'library.answer-missing'),
})
export type AnswerReviewInput = z.infer<typeof answerReviewInput>
