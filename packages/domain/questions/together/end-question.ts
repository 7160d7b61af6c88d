import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { CloseQuestionInput, GiveAnswerInput, QuestionInput } from '../contract.ts'
import { type LockedQuestion, lockToHandle } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { recordQuestion } from '../record-question.ts'
import type { News } from '../tell-guest.ts'
import { passToAsker, pathOfQuestion, tasks } from '../turns.ts'

/**
 * Answers a question directly; the asker reads it and may go on.
 * @throws `questions.brokers-only`, `questions.not-now`
 */
export async function giveAnswer(scope: Scope, input: GiveAnswerInput): Promise<void> {
  const question = await lockToHandle(scope, input.question)
  await moveAlong(scope, question, { act: 'answered', words: input.words })
  await tellTheEnd(scope, question, { answer: input.words })
  await recordQuestion(scope, 'question.answered', question)
}

/**
 * Closes a question with the reason, which the asker reads.
 * @throws `questions.brokers-only`, `questions.not-now`
 */
export async function closeQuestion(scope: Scope, input: CloseQuestionInput): Promise<void> {
  const question = await lockToHandle(scope, input.question)
  await moveAlong(scope, question, { act: 'closed', words: input.words })
  await tellTheEnd(scope, question, { reason: input.words })
  await recordQuestion(scope, 'question.closed', question)
}

/** Takes an ended question up again. @throws `questions.brokers-only`, `questions.not-now` */
export async function reopenQuestion(scope: Scope, { question: id }: QuestionInput): Promise<void> {
  const question = await lockToHandle(scope, id)
  await moveAlong(scope, question, { act: 'reopened' })
  await recordQuestion(scope, 'question.reopened', question)
}

async function tellTheEnd(scope: Scope, question: LockedQuestion, news: News): Promise<void> {
  await completeTasksAt(scope, { kind: tasks.party, path: pathOfQuestion(question) })
  await passToAsker(scope, question, news)
}
