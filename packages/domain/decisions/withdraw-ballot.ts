import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { WithdrawBallotInput } from './contract.ts'
import { lockBallot } from './lock-ballot.ts'
import { requireKeeper } from './permissions.ts'
import { recordBallot } from './record-ballot.ts'
import { votingPath } from './voting-path.ts'

/** Ends a ballot without an outcome; sealed votes stay sealed. @throws `decisions.already-ended` */
export async function withdrawBallot(scope: Scope, input: WithdrawBallotInput): Promise<void> {
  requireKeeper(scope.actor, await lockBallot(scope, input.ballot))
  await withdrawLaidOut(scope, input)
}

/** The same for a module that laid it out by its own rule; no role is asked. */
export async function withdrawLaidOut(scope: Scope, input: WithdrawBallotInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { ballot: id, reason } = input
  const ballot = await lockBallot(scope, id)
  if (ballot.state === 'closed' || ballot.state === 'withdrawn')
    throw new DomainError('conflict', 'decisions.already-ended')
  await tx.ballot.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt: now, withdrawnBy: actor.personId, withdrawnReason: reason, dueAt: null },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: 'cast-vote', path: votingPath(id) })
  await recordBallot(scope, 'ballot.withdrawn', ballot, { reason })
}
