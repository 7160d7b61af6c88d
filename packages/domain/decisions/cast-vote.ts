import type { Scope } from '@voortent/database'
import { listDeciders } from '@voortent/domain/partners'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import { capacityOf, type Seat } from './capacity-of.ts'
import type { Capacity, CastVoteInput } from './contract.ts'
import { type HeldBallot, lockBallot } from './lock-ballot.ts'
import { ruleOf } from './read-record.ts'
import { recordBallot } from './record-ballot.ts'
import { voteFault } from './vote-fault.ts'
import { votingPath } from './voting-path.ts'

/**
 * Casts the one ballot of an organisation: by the mandate's holder, its substitute or who
 * holds a proxy. A later vote counts in place of the earlier, which stays on record.
 * @throws `decisions.not-open`, `decisions.not-on-roster`, `decisions.mandate-not-in-force`, why
 * somebody may not (`capacity-of.ts`), and what is missing at its field
 */
export async function castVote(
  scope: Scope,
  input: CastVoteInput,
): Promise<{ number: number; capacity: Capacity }> {
  const { tx, tenantId, actor, now } = scope
  const ballot = await lockBallot(scope, input.ballot, 'shared')
  if (ballot.state !== 'open' || ballot.closesAt <= now)
    throw new DomainError('conflict', 'decisions.not-open')
  const voter = await lockVoter(scope, input)
  const { capacity, proxyId } = await requireCapacity(scope, voter)
  const vote = checked(scope, ballot, input)
  const number = voter.cast.length + 1
  await tx.ballotVote.create({
    data: {
      tenantId,
      id: newId(),
      ballotId: ballot.id,
      voterId: voter.id,
      number,
      ...vote,
      castAt: ballot.openedAt && ballot.openedAt > now ? ballot.openedAt : now,
      castBy: actor.personId ?? '',
      castByName: await nameOf(scope),
      capacity,
      proxyId,
    },
    select: { id: true },
  })
  await completeTasksAt(scope, {
    kind: 'cast-vote',
    path: votingPath(ballot.id),
    representations: [voter.holderRepresentationId],
  })
  const told = {
    organisation: voter.organisationName,
    organisationId: input.organisation,
    capacity,
    again: number > 1,
  }
  await recordBallot(scope, 'ballot.vote-cast', ballot, told)
  return { number, capacity }
}

const seat = {
  organisationId: true,
  holderMembershipId: true,
  substituteMembershipId: true,
} as const

/** One vote of an organisation after the other, so that the later is the later for everybody. */
async function lockVoter({ tx, tenantId }: Scope, input: CastVoteInput) {
  const { ballot: ballotId, organisation: organisationId } = input
  await tx.$queryRaw`
    SELECT FROM ballot_voter WHERE tenant_id = ${tenantId}::uuid AND ballot_id = ${ballotId}::uuid
      AND organisation_id = ${organisationId}::uuid FOR UPDATE`
  const voter = await tx.ballotVoter.findUnique({
    where: { tenantId_ballotId_organisationId: { tenantId, ballotId, organisationId } },
    select: {
      id: true,
      ...seat,
      mandateId: true,
      organisationName: true,
      holderRepresentationId: true,
      removedAt: true,
      votes: { select: { capacity: true } },
      proxyGiven: {
        where: { revokedAt: null },
        select: { id: true, receiver: { select: { ...seat, mandateId: true, removedAt: true } } },
      },
    },
  })
  if (!voter || voter.removedAt) throw new DomainError('forbidden', 'decisions.not-on-roster')
  return { ...voter, cast: voter.votes.map(({ capacity }) => capacity as Capacity) }
}

type LockedVoter = Awaited<ReturnType<typeof lockVoter>>

async function requireCapacity(
  scope: Scope,
  voter: LockedVoter,
): Promise<{ capacity: Capacity; proxyId: string | null }> {
  const proxy = voter.proxyGiven.find(({ receiver }) => !receiver.removedAt)
  const capacity = capacityOf({
    actor: scope.actor,
    seat: voter,
    proxy: proxy?.receiver ?? null,
    cast: voter.cast,
  })
  if (typeof capacity !== 'string') {
    const values = { organisation: voter.organisationName }
    throw new DomainError('forbidden', `decisions.${capacity.denied}`, { values })
  }
  await requireMandate(scope, voter, capacity === 'proxy' ? null : scope.actor.membershipId)
  if (capacity !== 'proxy' || !proxy) return { capacity, proxyId: null }
  await requireMandate(scope, proxy.receiver, scope.actor.membershipId)
  return { capacity, proxyId: proxy.id }
}

/** The mandate of the roster holds today, and by it who acts, where somebody does. */
async function requireMandate(
  scope: Scope,
  { mandateId }: Seat & { mandateId: string },
  membership: string | null,
): Promise<void> {
  const [decider] = await listDeciders(scope, { mandate: mandateId })
  const may = [decider?.holder.membership, decider?.substitute?.membership]
  if (!decider || (membership && !may.includes(membership)))
    throw new DomainError('forbidden', 'decisions.mandate-not-in-force')
}

/** What the rule lets one vote, with the reason or reservation that goes with it. */
function checked({ now }: Scope, ballot: HeldBallot, input: CastVoteInput) {
  const fault = voteFault(ruleOf(ballot), input, dayOf(now))
  if (fault) throw new DomainError('invalid', fault.code, { field: fault.field })
  const { choice, reason, reservation } = input
  const reserved = reservation && {
    reservedFor: reservation.for,
    reservedUntil: dateOf(reservation.until),
  }
  return { choice, reason, ...reserved }
}

/** How who acts is called now, for the record. */
export async function nameOf({ tx, actor }: Scope): Promise<string> {
  if (!actor.personId) return ''
  const person = await tx.person.findUnique({
    where: { id: actor.personId },
    select: { displayName: true },
  })
  return person?.displayName ?? ''
}
