import type { Scope } from '@voortent/database'
import { assignTask, completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, dayFrom } from '@voortent/kernel'
import type { BallotInput } from './contract.ts'
import { determineOutcome } from './determine-outcome.ts'
import { lapseReservations } from './lapse-reservations.ts'
import { type HeldBallot, lockBallotThatIs, lockKept } from './lock-ballot.ts'
import { recordBallot } from './record-ballot.ts'
import { votingPath } from './voting-path.ts'
import { writeOutcome } from './write-outcome.ts'

/**
 * Closes a ballot and determines its outcome; before its time only when every organisation voted.
 * @throws `decisions.not-open`, `decisions.not-everybody-voted`
 */
export async function closeBallot(scope: Scope, input: BallotInput): Promise<{ outcome: string }> {
  await lockKept(scope, input.ballot, 'open')
  return closeLaidOut(scope, input)
}

/** The same for a module that laid it out by its own rule; no role is asked. */
export async function closeLaidOut(
  scope: Scope,
  { ballot: id }: BallotInput,
): Promise<{ outcome: string }> {
  const ballot = await lockBallotThatIs(scope, id, 'open')
  if (ballot.closesAt > scope.now) await requireEverybody(scope, id)
  return closeHeld(scope, ballot)
}

/** Closes a ballot that is held alone, whoever asked for it. */
export async function closeHeld(scope: Scope, ballot: HeldBallot): Promise<{ outcome: string }> {
  const { tx, tenantId, actor, now } = scope
  const last = await tx.ballotVote.findFirst({
    where: { tenantId, ballotId: ballot.id },
    orderBy: { castAt: 'desc' },
    select: { castAt: true },
  })
  // Who held the ballot first voted first, whatever the clocks of the two said.
  const closedAt = last && last.castAt > now ? last.castAt : now
  await tx.ballot.update({
    where: { tenantId_id: { tenantId, id: ballot.id } },
    data: { closedAt, closedBy: actor.personId },
    select: { id: true },
  })
  await lapseReservations(scope, ballot.id)
  const { outcome } = await determineOutcome(scope, ballot, closedAt)
  await completeTasksAt(scope, { kind: 'cast-vote', path: votingPath(ballot.id) })
  await askToSettle(scope, ballot)
  await writeOutcome(scope, ballot, outcome)
  await recordBallot(scope, 'ballot.closed', ballot, { outcome })
  return { outcome }
}

async function requireEverybody({ tx, tenantId }: Scope, ballotId: string): Promise<void> {
  const left = await tx.ballotVoter.count({
    where: { tenantId, ballotId, removedAt: null, votes: { none: {} } },
  })
  if (left > 0) {
    const values = { count: left }
    throw new DomainError('conflict', 'decisions.not-everybody-voted', { values })
  }
}

/** Asks the holders whose vote waits for a council or board to tell what it said. */
async function askToSettle(scope: Scope, ballot: HeldBallot): Promise<void> {
  const { tx, tenantId } = scope
  const voters = await tx.ballotVoter.findMany({
    where: { tenantId, ballotId: ballot.id, removedAt: null },
    select: {
      holderRepresentationId: true,
      votes: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { reservedUntil: true, settlements: { select: { id: true } } },
      },
    },
  })
  for (const { holderRepresentationId, votes } of voters) {
    const [vote] = votes
    if (!vote?.reservedUntil || vote.settlements.length > 0) continue
    await assignTask(scope, {
      kind: 'settle-reservation',
      subject: ballot.title,
      path: `besluiten/${ballot.id}`,
      dueOn: dayFrom(vote.reservedUntil),
      consortium: ballot.consortiumId,
      to: { representation: holderRepresentationId },
    })
  }
}
