import type { Scope } from '@voortent/database'
import { listDeciders } from '@voortent/domain/partners'
import { assignTask, completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, dayOf, newId } from '@voortent/kernel'
import { nameOf } from './cast-vote.ts'
import type { RemoveVoterInput, RosterInput } from './contract.ts'
import { type HeldBallot, lockBallot } from './lock-ballot.ts'
import { canChangeRoster } from './permissions.ts'
import { seatOf } from './propose-roster.ts'
import { recordBallot } from './record-ballot.ts'
import { votingPath } from './voting-path.ts'

/**
 * Puts an organisation on the roster, or changes by which mandate and with which weight it votes.
 * Once a ballot is open this is a recorded act of a coordinator, with a reason.
 * @throws `decisions.roster-fixed`, `decisions.reason-missing`, `decisions.mandate-not-in-force`
 */
export async function changeRoster(scope: Scope, input: RosterInput): Promise<void> {
  const { tx, tenantId } = scope
  const { organisation: organisationId, weight, reason } = input
  const ballot = await requireRoster(scope, input.ballot, reason)
  const [decider] = await listDeciders(scope, { mandate: input.mandate })
  if (decider?.organisation !== organisationId)
    throw new DomainError('invalid', 'decisions.mandate-not-in-force', { field: 'mandate' })
  const key = { tenantId, ballotId: ballot.id, organisationId }
  const before = await tx.ballotVoter.findUnique({
    where: { tenantId_ballotId_organisationId: key },
    select: {
      removedAt: true,
      holderRepresentationId: true,
      votes: { select: { id: true }, take: 1 },
    },
  })
  const seat = { ...seatOf(decider), weight, removedAt: null }
  const { id } = await tx.ballotVoter.upsert({
    where: { tenantId_ballotId_organisationId: key },
    create: { ...key, id: newId(), ...seat },
    update: seat,
    select: { id: true },
  })
  if (ballot.state !== 'open') return
  const kind = !before ? 'added' : before.removedAt ? 'restored' : 'changed'
  const { covers, holderName, substituteName } = seat
  const after = { weight, covers, holder: holderName, substitute: substituteName }
  await writeDown(scope, ballot, { id, name: decider.name, kind, reason, after })
  if (before) await settleVoting(scope, ballot, before.holderRepresentationId)
  if (before?.votes.length) return
  await assignTask(scope, {
    kind: 'cast-vote',
    subject: ballot.title,
    path: votingPath(ballot.id),
    dueOn: dayOf(ballot.closesAt),
    consortium: ballot.consortiumId,
    to: { representation: decider.holder.representation },
  })
}

/** Takes an organisation off the roster; in an open ballot its votes stay on record, uncounted. */
export async function removeVoter(scope: Scope, input: RemoveVoterInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { organisation: organisationId, reason } = input
  const ballot = await requireRoster(scope, input.ballot, reason)
  const voter = await tx.ballotVoter.findFirst({
    where: { tenantId, ballotId: ballot.id, organisationId, removedAt: null },
    select: { id: true, organisationName: true, holderRepresentationId: true },
  })
  if (!voter) throw new DomainError('not-found', 'decisions.not-on-roster')
  const where = { tenantId_id: { tenantId, id: voter.id } }
  if (ballot.state !== 'open') {
    await tx.ballotVoter.delete({ where, select: { id: true } })
    return
  }
  await tx.ballotVoter.update({ where, data: { removedAt: now }, select: { id: true } })
  await settleVoting(scope, ballot, voter.holderRepresentationId)
  const { id, organisationName: name } = voter
  await writeDown(scope, ballot, { id, name, kind: 'removed', reason, after: {} })
}

/** Who was asked to vote is asked no longer. */
function settleVoting(scope: Scope, ballot: HeldBallot, representation: string): Promise<number> {
  const about = { kind: 'cast-vote', path: votingPath(ballot.id) }
  return completeTasksAt(scope, { ...about, representations: [representation] })
}

async function requireRoster(scope: Scope, id: string, reason: string): Promise<HeldBallot> {
  const ballot = await lockBallot(scope, id)
  if (!canChangeRoster(scope.actor, ballot)) {
    const late = ballot.state === 'closed' || ballot.state === 'withdrawn'
    throw late
      ? new DomainError('conflict', 'decisions.roster-fixed')
      : new DomainError('forbidden', 'decisions.roster-keepers-only')
  }
  if (ballot.state === 'open' && reason === '')
    throw new DomainError('invalid', 'decisions.roster-reason-missing', { field: 'reason' })
  return ballot
}

async function writeDown(
  scope: Scope,
  ballot: HeldBallot,
  change: {
    id: string
    name: string
    kind: 'added' | 'restored' | 'changed' | 'removed'
    reason: string
    after: Record<string, string | number | null>
  },
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { id: voterId, name, kind, reason, after } = change
  await tx.ballotRosterChange.create({
    data: {
      tenantId,
      id: newId(),
      ballotId: ballot.id,
      voterId,
      kind,
      reason,
      after,
      changedAt: now,
      changedBy: actor.personId ?? '',
      changedByName: await nameOf(scope),
    },
    select: { id: true },
  })
  const told = { organisation: name, change: kind, reason }
  await recordBallot(scope, 'ballot.roster-changed', ballot, told)
}
