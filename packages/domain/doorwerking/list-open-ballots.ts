import type { Scope } from '@voortent/database'

/** A ballot that is not over, or whose outcome still waits for reservations. */
export type OpenBallot = {
  id: string
  title: string
  state: 'prepared' | 'open' | 'provisional'
  closesAt: Date
}

/** The ballots that somebody who takes over has to see to, the first to close first. */
export function listOpenBallots({ tx, tenantId }: Scope): Promise<OpenBallot[]> {
  return tx.$queryRaw<OpenBallot[]>`
    SELECT b.id, b.title, b.closes_at AS "closesAt",
           CASE WHEN b.closed_at IS NOT NULL THEN 'provisional'
                WHEN b.opened_at IS NOT NULL THEN 'open' ELSE 'prepared' END AS state
    FROM ballot b
    WHERE b.tenant_id = ${tenantId}::uuid AND b.withdrawn_at IS NULL
      AND (b.closed_at IS NULL OR (
        SELECT o.outcome FROM ballot_outcome o
        WHERE o.tenant_id = b.tenant_id AND o.ballot_id = b.id ORDER BY o.number DESC LIMIT 1
      ) = 'aangenomen-onder-voorbehoud')
    ORDER BY b.closes_at, b.id LIMIT 100`
}
