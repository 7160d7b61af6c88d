import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { reminderAt } from './due-at.ts'
import { listPollReaders } from './list-poll-readers.ts'
import { pollPath, pollTask } from './poll-path.ts'
import { writeToPollReaders } from './write-to-poll-readers.ts'

/**
 * Writes once to who has not answered a poll that closes within two days (in a short one: halfway),
 * and asks no longer what is over. Done twice it does nothing more.
 * @returns how many people were written to
 */
export async function remindOfPolls(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  const polls = await tx.poll.findMany({
    where: { tenantId, closedAt: null, remindedAt: null },
    select: { id: true, title: true, per: true, createdAt: true, closesAt: true },
  })
  let written = 0
  for (const poll of polls) {
    if (reminderAt(poll.createdAt, poll.closesAt) > now) continue
    await tx.poll.update({
      where: { tenantId_id: { tenantId, id: poll.id } },
      data: { remindedAt: now },
      select: { id: true },
    })
    if (poll.closesAt <= now) continue
    const readers = await listPollReaders(scope, poll)
    written += await writeToPollReaders(scope, poll, { template: 'poll-closing', readers })
  }
  await forgetOver(scope)
  return written
}

/** What was asked and is over by the clock is asked of nobody any more. */
async function forgetOver(scope: Scope): Promise<void> {
  const { tx, tenantId, now } = scope
  const asking = await tx.task.findMany({
    where: { tenantId, kind: pollTask, doneAt: null },
    distinct: ['path'],
    select: { path: true },
  })
  if (asking.length === 0) return
  const over = await tx.poll.findMany({
    where: { tenantId, closesAt: { lte: now } },
    select: { id: true },
  })
  const paths = new Set(over.map(({ id }) => pollPath(id)))
  for (const { path } of asking)
    if (paths.has(path)) await completeTasksAt(scope, { kind: pollTask, path })
}
