import { postLetter, type Scope } from '@voortent/database'
import { answerJoinRequest } from './answer-join-request.ts'
import type { DeclineInput } from './contract.ts'
import { letterhead } from './letterhead.ts'

/** Says no to somebody who asked, with the reason, by letter. */
export async function declineJoinRequest(scope: Scope, input: DeclineInput): Promise<void> {
  const { requestId, message } = input
  const { email, locale } = await answerJoinRequest(scope, requestId, {
    decision: 'declined',
    message,
  })
  const { tenant } = await letterhead(scope, null)
  await postLetter(scope.tx, {
    onceKey: `join-declined:${requestId}`,
    recipient: email,
    template: 'join-declined',
    locale,
    data: { tenantName: tenant.name, message },
    senderTenant: scope.tenantId,
    subjectId: requestId,
  })
}
