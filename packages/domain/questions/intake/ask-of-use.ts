import type { Scope } from '@voortent/database'
import { getQuestionOfUse, settleQuestionOfUse } from '@voortent/domain/library'
import { DomainError } from '@voortent/kernel'
import type { AskOfUseInput } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { canHandle } from '../permissions.ts'
import { requirePartner } from '../require-partner.ts'
import { askQuestion } from './ask-question.ts'
import { takeIn } from './take-in.ts'

/**
 * Makes a question of what somebody would like to know now that they use an item, in one act: who
 * speaks for them asks it, or a broker does for them.
 * @throws `library.no-such-use`, `library.nothing-asked`, `library.asked-already`,
 * `questions.own-organisation-only`
 */
export async function askOfUse(scope: Scope, input: AskOfUseInput): Promise<{ id: QuestionId }> {
  const { actor } = scope
  const { use, item, organisationId, words } = await getQuestionOfUse(scope, input)
  const question = { words, background: `${item.title} (kennis/${item.id})` }
  const own = organisationId === actor.actingForId
  if (!own && !canHandle(actor))
    throw new DomainError('forbidden', 'questions.own-organisation-only')
  const id = own
    ? (await askQuestion(scope, question)).id
    : await takeIn(scope, {
        ...question,
        source: 'makelaar',
        company: await requirePartner(scope, organisationId),
        organisationId,
        brokerId: actor.membershipId,
      })
  await settleQuestionOfUse(scope, use, id)
  return { id }
}
