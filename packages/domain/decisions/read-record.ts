import type { Scope } from '@voortent/database'
import { dayFrom } from '@voortent/kernel'
import type { Json } from './canonical-json.ts'
import type { ReservationState } from './counts.ts'
import type { HeldBallot } from './lock-ballot.ts'
import { type BallotRecord, type RecordedVote, tallyOf } from './record.ts'
import type { Choice, Rule } from './rules.ts'

/** Everything a ballot's outcome follows from at this moment, counted. */
export async function readRecord(
  scope: Scope,
  ballot: HeldBallot,
  closing: { closedAt: Date; number: number },
): Promise<BallotRecord> {
  const { tx, tenantId, now } = scope
  const where = { tenantId, ballotId: ballot.id }
  const voters = await tx.ballotVoter.findMany({ where, orderBy: { organisationName: 'asc' } })
  const organisations = new Map(voters.map(({ id, organisationId }) => [id, organisationId]))
  const organisationOf = (voter: string) => organisations.get(voter) ?? ''
  const votes = await tx.ballotVote.findMany({
    where,
    orderBy: [{ castAt: 'asc' }, { id: 'asc' }],
    include: { settlements: true },
  })
  const changes = await tx.ballotRosterChange.findMany({ where, orderBy: { id: 'asc' } })
  const proxies = await tx.ballotProxy.findMany({ where, orderBy: { id: 'asc' } })
  const texts = await tx.ballotText.findMany({ where, orderBy: { position: 'asc' } })
  const counted = {
    rule: ruleOf(ballot),
    roster: voters.map((voter) => ({
      organisation: voter.organisationId,
      name: voter.organisationName,
      geleding: voter.geleding,
      weight: voter.weight,
      covers: voter.covers,
      holder: voter.holderName,
      substitute: voter.substituteName,
      removedAt: voter.removedAt?.toISOString() ?? null,
    })),
    votes: votes.map(
      (vote): RecordedVote => ({
        organisation: organisationOf(vote.voterId),
        number: vote.number,
        choice: vote.choice as Choice,
        reason: vote.reason,
        reservation: reservationOf(vote),
        castAt: vote.castAt.toISOString(),
        by: vote.castByName,
        capacity: vote.capacity,
      }),
    ),
  }
  return {
    format: 'voortent-stemming/1',
    ballot: {
      id: ballot.id,
      title: ballot.title,
      question: ballot.question,
      sealed: ballot.sealed,
      openedAt: (ballot.openedAt ?? now).toISOString(),
      closesAt: ballot.closesAt.toISOString(),
      closedAt: closing.closedAt.toISOString(),
    },
    about:
      ballot.aboutType && ballot.aboutId ? { type: ballot.aboutType, id: ballot.aboutId } : null,
    texts: texts.map(({ documentId, name, versionId, hash }) => ({
      document: documentId,
      name,
      version: versionId ?? '',
      hash: hash ?? '',
    })),
    rosterChanges: changes.map((change) => ({
      organisation: organisationOf(change.voterId),
      kind: change.kind,
      reason: change.reason,
      after: change.after as Json,
      changedAt: change.changedAt.toISOString(),
      by: change.changedByName,
    })),
    proxies: proxies.map((proxy) => ({
      organisation: organisationOf(proxy.voterId),
      receiver: organisationOf(proxy.receiverId),
      givenAt: proxy.givenAt.toISOString(),
      by: proxy.givenByName,
      revokedAt: proxy.revokedAt?.toISOString() ?? null,
    })),
    ...counted,
    outcome: {
      number: closing.number,
      determinedAt: now.toISOString(),
      tally: tallyOf(counted),
    },
  }
}

/** The rule of a ballot's row. */
export function ruleOf(
  ballot: Pick<HeldBallot, 'decision' | 'base' | 'quorum' | 'quorumPerGeleding' | 'reservations'>,
): Rule {
  const { decision, base, quorum, quorumPerGeleding, reservations } = ballot
  return { decision, base, quorum, quorumPerGeleding, reservations } as Rule
}

function reservationOf(vote: {
  reservedFor: string | null
  reservedUntil: Date | null
  settlements: { kind: string; note: string; settledAt: Date }[]
}): RecordedVote['reservation'] {
  if (!vote.reservedFor || !vote.reservedUntil) return null
  const [settlement] = vote.settlements
  return {
    for: vote.reservedFor,
    until: dayFrom(vote.reservedUntil),
    state: (settlement?.kind ?? 'open') as ReservationState,
    note: settlement?.note ?? '',
    settledAt: settlement?.settledAt.toISOString() ?? null,
  }
}
