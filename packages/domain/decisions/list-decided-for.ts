import type { Scope } from '@voortent/database'
import { dayFrom } from '@voortent/kernel'
import type { Choice, Outcome } from './rules.ts'

/** A closed ballot with how one organisation voted in it; `choice` is null where it did not. */
export type DecidedBallot = {
  id: string
  title: string
  question: string
  closedAt: Date
  outcome: Outcome | null
  about: { type: string; id: string } | null
  choice: Choice | null
  reason: string
  /** Until when its vote waits for a council or board, where that is not settled yet. */
  openUntil: string | null
}

const most = 200

/** The closed ballots that an organisation could vote in, the latest first. */
export async function listDecidedFor(
  { tx, tenantId }: Scope,
  organisationId: string,
): Promise<DecidedBallot[]> {
  const ballots = await tx.ballot.findMany({
    where: {
      tenantId,
      closedAt: { not: null },
      voters: { some: { organisationId, removedAt: null } },
    },
    orderBy: { closedAt: 'desc' },
    take: most,
    select: {
      id: true,
      title: true,
      question: true,
      closedAt: true,
      aboutType: true,
      aboutId: true,
      outcomes: { orderBy: { number: 'desc' }, take: 1, select: { outcome: true } },
      voters: {
        where: { organisationId, removedAt: null },
        select: {
          votes: {
            orderBy: { number: 'desc' },
            take: 1,
            select: {
              choice: true,
              reason: true,
              reservedUntil: true,
              settlements: { select: { id: true } },
            },
          },
        },
      },
    },
  })
  return ballots.map(({ outcomes, voters, aboutType, aboutId, closedAt, ...ballot }) => {
    const vote = voters[0]?.votes[0]
    const waits = vote?.reservedUntil && vote.settlements.length === 0
    return {
      ...ballot,
      closedAt: closedAt as Date,
      outcome: (outcomes[0]?.outcome ?? null) as Outcome | null,
      about: aboutType && aboutId ? { type: aboutType, id: aboutId } : null,
      choice: (vote?.choice ?? null) as Choice | null,
      reason: vote?.reason ?? '',
      openUntil: waits ? dayFrom(vote.reservedUntil as Date) : null,
    }
  })
}
