import type { Scope } from '@voortent/database'
import { getGap, settleGap } from '@voortent/domain/library'
import type { AskOfGapInput } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { askQuestion } from './ask-question.ts'

/**
 * Makes a question of what a synthesis found missing, in one act and once: who makes the synthesis asks it
 * for whom they speak, and it says where it comes from.
 * @throws `collections.makers-only`, `collections.asked-already`, `questions.own-organisation-only`, and as
 * `getGap`
 */
export async function askOfGap(scope: Scope, input: AskOfGapInput): Promise<{ id: QuestionId }> {
  const { collection } = await getGap(scope, input)
  const place = input.finding ? `#bevinding-${input.finding}` : ''
  const { id } = await askQuestion(scope, {
    words: input.words,
    background: `${collection.title} (kennis/verzamelingen/${collection.id}${place})`,
  })
  await settleGap(scope, input, id)
  return { id }
}
