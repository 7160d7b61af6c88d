import type { Scope } from '@voortent/database'
import { forgetGuest } from '@voortent/domain/guests'
import type { OwnQuestionInput } from '../contract.ts'
import { wipeForgotten } from './wipe-forgotten.ts'

/** Who asked takes their question and data back. @throws `guests.no-such-link` */
export async function forgetOwn(scope: Scope, { token }: OwnQuestionInput): Promise<void> {
  await forgetGuest(scope, token)
  await wipeForgotten(scope)
}
