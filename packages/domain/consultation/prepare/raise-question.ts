import type { Scope } from '@voortent/database'
import type { QuestionInput } from '../contract.ts'
import { keepQuestions, lockQuestion } from './lock-question.ts'

/** Asks a question one place earlier; the first stays where it is. */
export async function raiseQuestion(scope: Scope, { question }: QuestionInput): Promise<void> {
  const { place, order } = await lockQuestion(scope, question)
  if (place <= 0) return
  const others = order.toSpliced(place, 1)
  await keepQuestions(scope, others.toSpliced(place - 1, 0, question))
}
