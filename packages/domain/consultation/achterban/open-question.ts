import type { Scope } from '@voortent/database'
import { stampOf } from '@voortent/domain/identity'
import { DomainError } from '@voortent/kernel'
import type { AchterbanTokenInput } from '../contract.ts'
import { findQuestion } from './find-question.ts'

/**
 * The question behind a link, for anybody who has it, and the stamp that its form carries.
 * @param secret signs the stamp
 * @throws `consultation.no-such-question`
 */
export async function openQuestion(scope: Scope, { token }: AchterbanTokenInput, secret: string) {
  const found = await findQuestion(scope, token)
  if (!found) throw new DomainError('not-found', 'consultation.no-such-question')
  const { question, organisation, agenda, closesOn, open, tokenHash } = found
  const stamp = stampOf(secret, tokenHash, scope.now)
  return { question, organisation, agenda, closesOn, open, stamp }
}
