import type { Scope } from '@voortent/database'
import { closeHeld } from './close-ballot.ts'
import { lapseReservations } from './lapse-reservations.ts'
import { type HeldBallot, lockBallot } from './lock-ballot.ts'
import { determineAgain } from './settle-reservation.ts'
import { writeToVoters } from './write-to-voters.ts'

/** What the clock did for a ballot. */
export type Attended = 'closed' | 'reminded' | 'lapsed' | 'nothing'

/** Does what is due of a ballot: remind once, close, or let reservations lapse. Safe to call twice. */
export async function attendBallot(scope: Scope, id: string): Promise<Attended> {
  const ballot = await lockBallot(scope, id)
  if (!ballot.dueAt || ballot.dueAt > scope.now) return 'nothing'
  if (ballot.state === 'open') {
    if (ballot.closesAt > scope.now) return remind(scope, ballot)
    await closeHeld(scope, ballot)
    return 'closed'
  }
  if (ballot.state === 'closed' && (await lapseReservations(scope, id)) > 0) {
    await determineAgain(scope, ballot)
    return 'lapsed'
  }
  return 'nothing'
}

async function remind(scope: Scope, ballot: HeldBallot): Promise<Attended> {
  const { tx, tenantId, now } = scope
  await tx.ballot.update({
    where: { tenantId_id: { tenantId, id: ballot.id } },
    data: { remindedAt: now, dueAt: ballot.closesAt },
    select: { id: true },
  })
  if (ballot.remindedAt) return 'nothing'
  await writeToVoters(scope, ballot, 'ballot-closing')
  return 'reminded'
}
