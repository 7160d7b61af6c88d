import { z } from 'zod'

const item = z.object({ item: z.uuid() })
const words = (name: string, most: number) =>
  z
    .string()
    .trim()
    .min(1, `library-talk.${name}-missing`)
    .max(most, `library-talk.${name}-too-long`)

/** Why an organisation stands behind an item. */
export const endorseItemInput = item.extend({ words: words('why', 300) })
export type EndorseItemInput = z.infer<typeof endorseItemInput>

/** What is said for everybody, or asked of who made the item. */
export const threadKinds = ['talk', 'question'] as const
export type ThreadKind = (typeof threadKinds)[number]

/** Only a question can be private: between who asks and who made the item. */
export const openTalkInput = item
  .extend({
    kind: z.enum(threadKinds),
    body: words('body', 4000),
    private: z.boolean().default(false),
  })
  .transform((input) => ({ ...input, private: input.private && input.kind === 'question' }))
export type OpenTalkInput = z.infer<typeof openTalkInput>

export const talkInput = item.extend({ thread: z.uuid() })
export type TalkInput = z.infer<typeof talkInput>

export const answerTalkInput = talkInput.extend({ body: words('body', 4000) })
export type AnswerTalkInput = z.infer<typeof answerTalkInput>

/** A remark of one's own. */
export const remarkInput = item.extend({ comment: z.uuid() })
export type RemarkInput = z.infer<typeof remarkInput>

export const editRemarkInput = remarkInput.extend({ body: words('body', 4000) })
export type EditRemarkInput = z.infer<typeof editRemarkInput>
