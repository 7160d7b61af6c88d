import type { Reading, Scope } from '@voortent/database'
import type { BallotState, ListBallotsInput, Outcome } from './contract.ts'
import { canPrepare } from './permissions.ts'

/** A ballot in an overview. */
export type BallotInList = {
  id: string
  title: string
  state: BallotState
  closesAt: Date
  /** When it ended, where it did. */
  endedAt: Date | null
  outcome: Outcome | null
  voters: number
  voted: number
  /** True when who asks can cast a ballot that was not cast yet. */
  forMe: boolean
}

const pageSize = 50

/** The ballots of this tenant: what waits for who asks first, then what is open, then the latest. */
export async function listBallots(
  { rows, tenantId, actor }: Reading,
  { show, page }: ListBallotsInput,
): Promise<{ items: BallotInList[]; more: boolean; mayPrepare: boolean }> {
  const mayPrepare = canPrepare(actor)
  const found = await rows<BallotInList>({
    name: 'list-ballots',
    text: `
      WITH ballots AS (
        SELECT b.id, b.title, b.closes_at AS "closesAt", b.prepared_at,
               coalesce(b.withdrawn_at, b.closed_at) AS "endedAt",
               CASE WHEN b.withdrawn_at IS NOT NULL THEN 'withdrawn'
                    WHEN b.closed_at IS NOT NULL THEN 'closed'
                    WHEN b.opened_at IS NOT NULL THEN 'open' ELSE 'prepared' END AS state,
               v.voters::int, v.voted::int,
               b.about_type IN ('consortium', 'working-group') AND b.prepared_by = $7 AS mine_to_keep, b.withdrawn_at IS NULL AND b.closed_at IS NULL
                 AND b.opened_at IS NOT NULL AND coalesce(v.mine, false) AS "forMe"
        FROM ballot b
        CROSS JOIN LATERAL (
          SELECT count(*) AS voters, count(*) FILTER (WHERE cast_one) AS voted,
                 bool_or(NOT cast_one AND $2 IN (holder_membership_id, substitute_membership_id,
                   held_by, held_by_substitute)) AS mine
          FROM (
            SELECT r.holder_membership_id, r.substitute_membership_id,
                   h.holder_membership_id AS held_by, h.substitute_membership_id AS held_by_substitute,
                   EXISTS (SELECT FROM ballot_vote c
                           WHERE c.tenant_id = r.tenant_id AND c.voter_id = r.id) AS cast_one
            FROM ballot_voter r
            LEFT JOIN ballot_proxy p ON p.tenant_id = r.tenant_id AND p.ballot_id = r.ballot_id
              AND p.voter_id = r.id AND p.revoked_at IS NULL
            LEFT JOIN ballot_voter h ON (h.tenant_id, h.id) = (p.tenant_id, p.receiver_id)
            WHERE r.tenant_id = b.tenant_id AND r.ballot_id = b.id AND r.removed_at IS NULL
          ) roster
        ) v
        WHERE b.tenant_id = $1
      )
      SELECT s.id, s.title, s.state, s."closesAt", s."endedAt", s.voters, s.voted, s."forMe", (
               SELECT o.outcome FROM ballot_outcome o WHERE o.tenant_id = $1 AND o.ballot_id = s.id
               ORDER BY o.number DESC LIMIT 1) AS outcome
      FROM ballots s
      WHERE (s.state <> 'prepared' OR $3 OR s.mine_to_keep) AND CASE $4::text
        WHEN 'voor-mij' THEN s."forMe" WHEN 'open' THEN s.state = 'open'
        WHEN 'voorbereiding' THEN s.state = 'prepared' WHEN 'afgerond' THEN s.state = 'closed'
        WHEN 'ingetrokken' THEN s.state = 'withdrawn' ELSE true END
      ORDER BY s."forMe" DESC, s.state = 'open' DESC, s.state = 'prepared' DESC,
               s."endedAt" DESC NULLS FIRST, s."closesAt", s.id
      LIMIT $5 OFFSET $6`,
    values: [
      tenantId,
      actor.membershipId,
      mayPrepare,
      show ?? '',
      pageSize + 1,
      (page - 1) * pageSize,
      actor.personId,
    ],
  })
  return { items: found.slice(0, pageSize), more: found.length > pageSize, mayPrepare }
}

/** The ballots about a thing of another module, the first prepared first. */
export async function listBallotsAbout(
  { tx, tenantId }: Scope,
  { subjectType, subjectId }: { subjectType: string; subjectId: string },
): Promise<
  {
    id: string
    title: string
    openedAt: Date | null
    closedAt: Date | null
    withdrawnAt: Date | null
    outcome: Outcome | null
  }[]
> {
  const ballots = await tx.ballot.findMany({
    where: { tenantId, aboutType: subjectType, aboutId: subjectId },
    orderBy: { preparedAt: 'asc' },
    select: {
      id: true,
      title: true,
      openedAt: true,
      closedAt: true,
      withdrawnAt: true,
      outcomes: { orderBy: { number: 'desc' }, take: 1, select: { outcome: true } },
    },
  })
  return ballots.map(({ outcomes: [last], ...ballot }) => ({
    ...ballot,
    outcome: (last?.outcome ?? null) as Outcome | null,
  }))
}
