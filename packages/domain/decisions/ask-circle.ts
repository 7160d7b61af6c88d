import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, dayOf, newId } from '@voortent/kernel'
import type { Circle } from './circle.ts'
import { listPollReaders } from './list-poll-readers.ts'
import { pollPath, pollTask } from './poll-path.ts'
import { writeToPollReaders } from './write-to-poll-readers.ts'

/** Writes down of whom a poll asks an answer, and asks them. @throws `decisions.nobody-to-ask` */
export async function askCircle(
  scope: Scope,
  poll: { id: string; title: string; per: string; closesAt: Date; consortiumId: string | null },
  { organisations, members }: Circle,
): Promise<void> {
  const { tx, tenantId } = scope
  const asked = poll.per === 'member' ? members : organisations
  if (asked.length === 0)
    throw new DomainError('conflict', 'decisions.nobody-to-ask', { field: 'per' })
  await tx.pollAsked.createMany({
    data: asked.map(({ id: askedId, name }) => ({
      tenantId,
      id: newId(),
      pollId: poll.id,
      askedId,
      name,
    })),
  })
  const readers = await listPollReaders(scope, poll)
  for (const { membership, representation } of readers) {
    await assignTask(scope, {
      kind: pollTask,
      subject: poll.title,
      path: pollPath(poll.id),
      dueOn: dayOf(poll.closesAt),
      consortium: poll.consortiumId,
      to: representation ? { representation } : { membership },
    })
  }
  await writeToPollReaders(scope, poll, { template: 'poll-asked', readers })
}
