import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { AskQuestionInput } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { canAsk } from '../permissions.ts'
import { takeIn } from './take-in.ts'

/**
 * Asks a question for the organisation one speaks for.
 * @throws `questions.own-organisation-only`
 */
export async function askQuestion(
  scope: Scope,
  input: AskQuestionInput,
): Promise<{ id: QuestionId }> {
  const { tx, tenantId, actor } = scope
  const organisationId = actor.actingForId
  const speaks = organisationId !== null && (await findVoice(scope, organisationId)) !== null
  if (!organisationId || !canAsk(actor, speaks))
    throw new DomainError('forbidden', 'questions.own-organisation-only')
  const { organisation } = await tx.partner.findUniqueOrThrow({
    where: { tenantId_organisationId: { tenantId, organisationId } },
    select: { organisation: { select: { name: true } } },
  })
  const id = await takeIn(scope, {
    source: 'lid',
    words: input.words,
    background: input.background,
    company: organisation.name,
    organisationId,
    membershipId: actor.membershipId,
  })
  return { id }
}
