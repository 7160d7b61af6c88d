import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { lockPoll } from './answer-poll.ts'
import { canClosePoll } from './permissions.ts'
import type { PollInput } from './poll-contract.ts'
import { pollPath, pollTask } from './poll-path.ts'

/** Ends a poll before its time, by who asked or a coordinator. @throws `decisions.poll-closed` */
export async function closePoll(scope: Scope, { poll: id }: PollInput): Promise<void> {
  const poll = await lockPoll(scope, id)
  if (!canClosePoll(scope.actor, poll.createdBy))
    throw new DomainError('forbidden', 'decisions.not-your-poll')
  if (hasEnded(scope, poll)) throw new DomainError('conflict', 'decisions.poll-closed')
  await end(scope, poll)
}

/** The same for a module that has its answer; no role is asked, and one that ended is left alone. */
export async function endPoll(scope: Scope, { poll: id }: PollInput): Promise<void> {
  const poll = await lockPoll(scope, id)
  if (!hasEnded(scope, poll)) await end(scope, poll)
}

type Poll = Awaited<ReturnType<typeof lockPoll>>

function hasEnded({ now }: Scope, { closedAt, closesAt }: Poll): boolean {
  return closedAt !== null || closesAt <= now
}

async function end(scope: Scope, { id, title, consortiumId }: Poll): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  await tx.poll.update({
    where: { tenantId_id: { tenantId, id } },
    data: { closedAt: now, closedBy: actor.personId },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: pollTask, path: pollPath(id) })
  const payload = { title }
  await scope.record({
    type: 'poll.closed',
    subjectType: 'poll',
    subjectId: id,
    payload,
    consortiumId,
  })
}
