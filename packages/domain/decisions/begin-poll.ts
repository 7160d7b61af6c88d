import type { Scope } from '@voortent/database'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import { askCircle } from './ask-circle.ts'
import type { Circle } from './circle.ts'
import { isObserver } from './permissions.ts'
import type { BeginPollInput } from './poll-contract.ts'

type Among = { circle?: Circle | null; consortiumId?: string | null }

/**
 * Asks a question that needs no mandate: which option, or which day. Observers ask nothing.
 * @param among.circle who is asked, where it is not everybody; `input.about` names the same
 * @param among.consortiumId the consortium that keeps it to itself
 * @throws `decisions.not-your-circle`, `decisions.nobody-to-ask`
 */
export async function beginPoll(
  scope: Scope,
  input: BeginPollInput,
  { circle = null, consortiumId = insideOf(circle) }: Among = {},
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  if (!actor.personId || isObserver(actor))
    throw new DomainError('forbidden', 'decisions.observers-do-not-vote')
  if (circle && !circle.may.ask) throw new DomainError('forbidden', 'decisions.not-your-circle')
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
      aboutType: circle?.about.kind ?? null,
      aboutId: circle?.about.id ?? null,
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
  if (circle) await askCircle(scope, { id, title, per, closesAt, consortiumId }, circle)
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

/** What a consortium decides among its own stays inside. */
function insideOf(circle: Circle | null): string | null {
  return circle?.about.kind === 'consortium' ? circle.about.id : null
}
