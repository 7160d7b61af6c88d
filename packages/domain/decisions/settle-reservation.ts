import type { Scope } from '@voortent/database'
import { listDeciders } from '@voortent/domain/partners'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, dayFrom, dayOf, newId } from '@voortent/kernel'
import { nameOf } from './cast-vote.ts'
import type { SettleReservationInput } from './contract.ts'
import { determineOutcome } from './determine-outcome.ts'
import { type HeldBallot, lockBallot } from './lock-ballot.ts'
import { recordBallot } from './record-ballot.ts'
import { writeOutcome } from './write-outcome.ts'

/**
 * Tells what a council or board said of a vote that waited for it: confirmed, or withdrawn, by which
 * the vote becomes an abstention. After closing a further outcome follows.
 * @throws `decisions.no-reservation`, `decisions.reservation-settled`, `decisions.reservation-in-past`
 */
export async function settleReservation(
  scope: Scope,
  input: SettleReservationInput,
): Promise<{ outcome: string | null }> {
  const { tx, tenantId, actor, now } = scope
  const { ballot: id, organisation, kind, note } = input
  const ballot = await lockBallot(scope, id)
  if (ballot.state === 'withdrawn') throw new DomainError('conflict', 'decisions.already-ended')
  await requireDecider(scope, organisation)
  const vote = await countingVote(scope, id, organisation)
  if (!vote?.reservedUntil) throw new DomainError('not-found', 'decisions.no-reservation')
  if (vote.settlements.length > 0)
    throw new DomainError('conflict', 'decisions.reservation-settled')
  if (dayFrom(vote.reservedUntil) < dayOf(now))
    throw new DomainError('conflict', 'decisions.reservation-in-past')
  await tx.ballotSettlement.create({
    data: {
      tenantId,
      id: newId(),
      ballotId: id,
      voteId: vote.id,
      kind,
      note,
      settledAt: now,
      settledBy: actor.personId,
      settledByName: await nameOf(scope),
    },
    select: { id: true },
  })
  const { organisationName, holderRepresentationId } = vote.voter
  await completeTasksAt(scope, {
    kind: 'settle-reservation',
    path: `besluiten/${id}`,
    representations: [holderRepresentationId],
  })
  const told = { organisation: organisationName, settlement: kind }
  await recordBallot(scope, 'ballot.reservation-settled', ballot, ballot.closedAt ? told : {})
  return { outcome: await determineAgain(scope, ballot) }
}

/** A closed ballot is counted anew; that it comes to something else is an event of its own. */
export async function determineAgain(scope: Scope, ballot: HeldBallot): Promise<string | null> {
  if (!ballot.closedAt) return null
  const { outcome, before } = await determineOutcome(scope, ballot, ballot.closedAt)
  if (outcome !== before) {
    await writeOutcome(scope, ballot, outcome)
    await recordBallot(scope, 'ballot.outcome-changed', ballot, { outcome, before })
  }
  return outcome
}

/** Who settles decides for the organisation today, by whatever mandate. */
async function requireDecider(scope: Scope, organisation: string): Promise<void> {
  const { membershipId, actingForId } = scope.actor
  const mine = (await listDeciders(scope)).some(
    (one) =>
      one.organisation === organisation &&
      [one.holder.membership, one.substitute?.membership].includes(membershipId ?? ''),
  )
  if (!mine || actingForId !== organisation)
    throw new DomainError('forbidden', 'decisions.not-your-reservation')
}

function countingVote({ tx, tenantId }: Scope, ballotId: string, organisationId: string) {
  return tx.ballotVote.findFirst({
    where: { tenantId, ballotId, voter: { organisationId, removedAt: null } },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      reservedUntil: true,
      settlements: { select: { id: true } },
      voter: { select: { organisationName: true, holderRepresentationId: true } },
    },
  })
}
