import type { Scope } from '@voortent/database'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import { isObserver } from './permissions.ts'
import type { BeginPollInput } from './poll-contract.ts'

/**
 * Asks a question that needs no mandate: which option, or which day. Observers ask nothing.
 * @param consortiumId the consortium that keeps it to itself
 */
export async function beginPoll(
  scope: Scope,
  input: BeginPollInput,
  consortiumId: string | null = null,
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  if (!actor.personId || isObserver(actor))
    throw new DomainError('forbidden', 'decisions.observers-do-not-vote')
  const { title, question, kind, per, closesAt, options } = input
  if (closesAt <= now)
    throw new DomainError('invalid', 'decisions.closes-in-past', { field: 'closesAt' })
  const id = newId<'poll'>()
  await tx.poll.create({
    data: {
      tenantId,
      id,
      title,
      question,
      kind,
      per,
      consortiumId,
      closesAt,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await tx.pollOption.createMany({
    data: options.map((label, position) => ({
      tenantId,
      id: newId(),
      pollId: id,
      label,
      day: kind === 'datumkeuze' ? dateOf(label) : null,
      position,
    })),
  })
  const payload = { title: title }
  await scope.record({
    type: 'poll.begun',
    subjectType: 'poll',
    subjectId: id,
    payload,
    consortiumId,
  })
  return { id }
}
