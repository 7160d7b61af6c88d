import type { Prisma, Scope } from '@voortent/database'
import { dayFrom } from '@voortent/kernel'
import type { Seat } from './capacity-of.ts'
import type { Capacity, Choice, ReservedFor } from './contract.ts'
import type { ReservationState } from './counts.ts'

/** A vote as it was cast. */
export type VoteView = {
  number: number
  choice: Choice
  reason: string
  by: string
  capacity: Capacity
  castAt: Date
  reservation: { for: ReservedFor; until: string; state: ReservationState; note: string } | null
}

/** An organisation on the roster, and what may be known of its vote. */
export type VoterView = Seat & {
  name: string
  geleding: string
  weight: number
  mandate: string
  covers: string
  holder: string
  substitute: string | null
  removed: boolean
  voted: boolean
  /** In which capacities votes were cast so far. */
  cast: Capacity[]
  /** From the last to the first; empty while they are sealed. */
  votes: VoteView[]
  /** The organisation that holds its proxy. */
  proxy: (Seat & { name: string }) | null
}

const seat = {
  organisationId: true,
  holderMembershipId: true,
  substituteMembershipId: true,
  organisationName: true,
} as const

/**
 * The roster by name. Of a sealed ballot nobody is told before it closes what was voted, whatever
 * their role: the query leaves those votes out, save those that who asks cast in person.
 */
export async function readVoters(
  { tx, tenantId, actor }: Scope,
  ballot: { id: string; sealed: boolean; closedAt: Date | null },
): Promise<VoterView[]> {
  const open: Prisma.BallotVoteWhereInput =
    ballot.sealed && !ballot.closedAt ? { castBy: actor.personId ?? undefined } : {}
  const nobody = ballot.sealed && !ballot.closedAt && !actor.personId
  const where = { tenantId, ballotId: ballot.id }
  const turnout = await tx.ballotVote.findMany({
    where,
    select: { voterId: true, capacity: true },
  })
  const rows = await tx.ballotVoter.findMany({
    where,
    orderBy: [{ organisationName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      ...seat,
      geleding: true,
      weight: true,
      mandateId: true,
      covers: true,
      holderName: true,
      substituteName: true,
      removedAt: true,
      votes: {
        where: nobody ? { id: { in: [] } } : open,
        orderBy: { number: 'desc' },
        select: {
          number: true,
          choice: true,
          reason: true,
          reservedFor: true,
          reservedUntil: true,
          castAt: true,
          castByName: true,
          capacity: true,
          settlements: { select: { kind: true, note: true } },
        },
      },
      proxyGiven: { where: { revokedAt: null }, select: { receiver: { select: seat } } },
    },
  })
  return rows.map(({ id, organisationName, mandateId, holderName, substituteName, ...row }) => {
    const cast = turnout.filter(({ voterId }) => voterId === id).map(({ capacity }) => capacity)
    const [given] = row.proxyGiven
    return {
      organisationId: row.organisationId,
      holderMembershipId: row.holderMembershipId,
      substituteMembershipId: row.substituteMembershipId,
      name: organisationName,
      geleding: row.geleding,
      weight: row.weight,
      mandate: mandateId,
      covers: row.covers,
      holder: holderName,
      substitute: substituteName,
      removed: row.removedAt !== null,
      voted: cast.length > 0,
      cast: cast as Capacity[],
      votes: row.votes.map(voteOf),
      proxy: given ? named(given.receiver) : null,
    }
  })
}

function named({ organisationName, ...place }: Seat & { organisationName: string }) {
  return { ...place, name: organisationName }
}

function voteOf(row: {
  number: number
  choice: string
  reason: string
  reservedFor: string | null
  reservedUntil: Date | null
  castAt: Date
  castByName: string
  capacity: string
  settlements: { kind: string; note: string }[]
}): VoteView {
  const [settlement] = row.settlements
  return {
    number: row.number,
    choice: row.choice as Choice,
    reason: row.reason,
    by: row.castByName,
    capacity: row.capacity as Capacity,
    castAt: row.castAt,
    reservation:
      row.reservedFor && row.reservedUntil
        ? {
            for: row.reservedFor as ReservedFor,
            until: dayFrom(row.reservedUntil),
            state: (settlement?.kind ?? 'open') as ReservationState,
            note: settlement?.note ?? '',
          }
        : null,
  }
}
