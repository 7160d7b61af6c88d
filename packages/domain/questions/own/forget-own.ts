import type { Scope } from '@voortent/database'
import { forgetGuest } from '@voortent/domain/guests'
import type { OwnQuestionInput } from '../contract.ts'
import { wipeQuestions } from './wipe-questions.ts'

/** Who asked takes their question and data back. @throws `guests.no-such-link` */
export async function forgetOwn(scope: Scope, { token }: OwnQuestionInput): Promise<void> {
  const { guest } = await forgetGuest(scope, token)
  await wipeQuestions(scope, [guest])
}
