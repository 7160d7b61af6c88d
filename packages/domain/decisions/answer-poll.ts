import type { Scope } from '@voortent/database'
import { completeTasksAt, findVoice } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import { isObserver } from './permissions.ts'
import type { AnswerPollInput } from './poll-contract.ts'
import { pollPath, pollTask } from './poll-path.ts'

/**
 * Answers for the organisation one acts for, or for oneself; a later answer takes its place.
 * @throws `decisions.poll-closed`, `decisions.act-for-organisation`, `decisions.not-asked`,
 * `decisions.one-option`
 */
export async function answerPoll(scope: Scope, input: AnswerPollInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const poll = await lockPoll(scope, input.poll)
  if (poll.closedAt || poll.closesAt <= now)
    throw new DomainError('conflict', 'decisions.poll-closed')
  const who = await answererOf(scope, poll.per)
  if (poll.asked.length > 0 && !poll.asked.some(({ askedId }) => askedId === who.id))
    throw new DomainError('forbidden', 'decisions.not-asked')
  const answers = new Map(input.answers.map(({ option, answer }) => [option, answer]))
  const chosen = poll.options.filter(({ id }) => answers.get(id) === 'ja')
  if (poll.kind === 'peiling' && chosen.length !== 1)
    throw new DomainError('invalid', 'decisions.one-option', { field: 'answers' })
  await tx.pollAnswer.deleteMany({
    where: { tenantId, answererId: who.id, option: { pollId: poll.id } },
  })
  await tx.pollAnswer.createMany({
    data: poll.options.flatMap(({ id: optionId }) => {
      const answer = answers.get(optionId)
      if (!answer || (poll.kind === 'peiling' && answer !== 'ja')) return []
      return {
        tenantId,
        id: newId(),
        optionId,
        answererId: who.id,
        answerer: who.name,
        answer,
        answeredAt: now,
        answeredBy: actor.personId ?? '',
      }
    }),
  })
  const own = poll.per === 'member' ? { membership: who.id } : { organisation: who.id }
  await completeTasksAt(scope, { kind: pollTask, path: pollPath(poll.id), ...own })
  const { title, consortiumId } = poll
  const payload = { title }
  await scope.record({
    type: 'poll.answered',
    subjectType: 'poll',
    subjectId: poll.id,
    payload,
    consortiumId,
  })
}

/** Holds a poll with its options until the transaction ends. @throws `decisions.no-such-poll` */
export async function lockPoll({ tx, tenantId }: Scope, id: string) {
  await tx.$queryRaw`
    SELECT FROM poll WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const poll = await tx.poll.findUnique({
    where: { tenantId_id: { tenantId, id } },
    include: {
      options: { orderBy: { position: 'asc' }, select: { id: true } },
      asked: { select: { askedId: true } },
    },
  })
  if (!poll) throw new DomainError('not-found', 'decisions.no-such-poll')
  return poll
}

/** Who answers: the organisation one acts for and speaks for, or the member in person. */
async function answererOf(scope: Scope, per: string): Promise<{ id: string; name: string }> {
  const { tx, actor } = scope
  if (isObserver(actor) || !actor.membershipId || !actor.personId)
    throw new DomainError('forbidden', 'decisions.observers-do-not-vote')
  if (per === 'member') {
    const { displayName } = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { displayName: true },
    })
    return { id: actor.membershipId, name: displayName }
  }
  const organisation = actor.actingForId
  if (!organisation || !(await findVoice(scope, organisation)))
    throw new DomainError('forbidden', 'decisions.act-for-organisation')
  const { name } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisation },
    select: { name: true },
  })
  return { id: organisation, name }
}
