import type { Scope } from '@voortent/database'
import type { RecogniseAskerInput } from '../contract.ts'
import { lockToHandle } from '../lock-question.ts'
import { requirePartner } from '../require-partner.ts'

/**
 * A broker says which partner the company that asked is, so that it takes part in what follows and who
 * speaks for it reads along. A visitor's word alone is not enough for that.
 * @throws `questions.brokers-only`, `questions.takes-no-part`
 */
export async function recogniseAsker(scope: Scope, input: RecogniseAskerInput): Promise<void> {
  const { tx, tenantId } = scope
  const { id } = await lockToHandle(scope, input.question)
  await requirePartner(scope, input.organisation)
  await tx.questionAsker.updateMany({
    where: { tenantId, questionId: id },
    data: { organisationId: input.organisation },
  })
}
