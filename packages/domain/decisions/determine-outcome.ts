import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { firstLapse } from './due-at.ts'
import type { HeldBallot } from './lock-ballot.ts'
import { readRecord } from './read-record.ts'
import { type BallotRecord, hashRecord } from './record.ts'
import { lastVotes } from './tally.ts'

/**
 * Counts a ballot that is held alone, and stores the outcome with everything it was computed from;
 * the database lets nobody alter that..
 * @returns the outcome, and the one before it
 */
export async function determineOutcome(
  scope: Scope,
  ballot: HeldBallot,
  closedAt: Date,
): Promise<{ outcome: string; before: string | null }> {
  const { tx, tenantId, actor, now } = scope
  const last = await tx.ballotOutcome.findFirst({
    where: { tenantId, ballotId: ballot.id },
    orderBy: { number: 'desc' },
    select: { number: true, outcome: true },
  })
  const record = await readRecord(scope, ballot, { closedAt, number: (last?.number ?? 0) + 1 })
  const { outcome } = record.outcome.tally
  await tx.ballotOutcome.create({
    data: {
      tenantId,
      id: newId(),
      ballotId: ballot.id,
      number: record.outcome.number,
      outcome,
      record,
      hash: hashRecord(record),
      determinedAt: now,
      determinedBy: actor.personId,
    },
    select: { id: true },
  })
  await tx.ballot.update({
    where: { tenantId_id: { tenantId, id: ballot.id } },
    data: { dueAt: firstLapse(openReservations(record)) },
    select: { id: true },
  })
  return { outcome, before: last?.outcome ?? null }
}

/** Until when the reservations wait that can still change something. */
function openReservations({ votes }: BallotRecord): string[] {
  return [...lastVotes(votes).values()].flatMap(({ reservation }) =>
    reservation?.state === 'open' ? [reservation.until] : [],
  )
}
