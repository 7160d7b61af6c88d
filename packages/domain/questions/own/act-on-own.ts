import type { Scope } from '@voortent/database'
import { touchGuest } from '@voortent/domain/guests'
import type { CorrectOwnInput, OwnQuestionInput, WriteOwnInput } from '../contract.ts'
import { agreeWording } from '../talk/agree-wording.ts'
import { correctWording } from '../talk/propose-wording.ts'
import { writeMessage } from '../talk/write-message.ts'
import { ownQuestion } from './own-question.ts'

/** Who asked answers behind their private link. @throws `guests.no-such-link` */
export async function writeOwn(scope: Scope, { token, text }: WriteOwnInput): Promise<void> {
  const { guest, question } = await ownQuestion(scope, token)
  await writeMessage(scope, { question, text }, guest.id)
  await touchGuest(scope, guest.id)
}

/** Agrees to what the broker made of it. @throws `guests.no-such-link`, `questions.nothing-proposed` */
export async function agreeOwn(scope: Scope, { token }: OwnQuestionInput): Promise<void> {
  const { guest, question } = await ownQuestion(scope, token)
  await agreeWording(scope, { question }, guest.id)
  await touchGuest(scope, guest.id)
}

/** Says it differently. @throws `guests.no-such-link`, `questions.nothing-proposed` */
export async function correctOwn(scope: Scope, input: CorrectOwnInput): Promise<void> {
  const { guest, question } = await ownQuestion(scope, input.token)
  await correctWording(scope, { question, wording: input.wording }, guest.id)
  await touchGuest(scope, guest.id)
}
