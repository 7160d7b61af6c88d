import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { answerJoinRequest } from './answer-join-request.ts'
import type { ApproveInput } from './contract.ts'
import { issueInvitations } from './issue-invitations.ts'
import { letterhead } from './letterhead.ts'

/** Lets somebody in who asked: their letter carries the link with which they accept. */
export async function approveJoinRequest(
  scope: Scope,
  input: ApproveInput,
  publicUrl: string,
): Promise<void> {
  const { requestId, role, organisationId, function: title, message } = input
  const { email, locale } = await answerJoinRequest(scope, requestId, {
    decision: 'approved',
    message,
  })
  const isMember = await scope.tx.membership.count({
    where: { endedAt: null, person: { email } },
  })
  if (isMember > 0) throw new DomainError('conflict', 'admission.already-member')
  const head = await letterhead(scope, organisationId)
  const admittance = { email, role, organisationId, function: title, message, locale }
  await issueInvitations(scope, [admittance], {
    ...head,
    template: 'join-approved',
    publicUrl,
  })
}
