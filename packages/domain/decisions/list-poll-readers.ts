import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'

/** Somebody who can answer a poll, for themselves or for their organisation. */
export type PollReader = {
  membership: string
  /** By which they answer for an organisation; null where they answer for themselves. */
  representation: string | null
  email: string
  locale: string
}

/**
 * Who is asked by a poll and has not answered: members who take part, or everybody who speaks for an
 * organisation that has not answered. Those named on its list, where it has one; else all.
 */
export async function listPollReaders(
  { tx, tenantId, now }: Scope,
  poll: { id: string; per: string },
): Promise<PollReader[]> {
  const today = dayOf(now)
  return tx.$queryRaw<PollReader[]>`
    WITH can AS (
      SELECT m.id AS answerer, m.id AS membership, NULL::uuid AS representation, m.person_id
      FROM membership m
      WHERE ${poll.per} = 'member' AND m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
        AND m.roles <> ARRAY['toehoorder']
      UNION ALL
      SELECT r.organisation_id, m.id, r.id, m.person_id
      FROM representation r
      JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
      JOIN partner p ON (p.tenant_id, p.organisation_id) = (r.tenant_id, r.organisation_id)
      WHERE ${poll.per} <> 'member' AND r.tenant_id = ${tenantId}::uuid AND r.ended_at IS NULL
        AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
        AND m.ended_at IS NULL AND m.roles <> ARRAY['toehoorder']
        AND (p.until IS NULL OR p.until >= ${today}::date)
    )
    SELECT c.membership, c.representation, person.email, person.locale
    FROM can c JOIN person ON person.id = c.person_id
    WHERE (NOT EXISTS (SELECT FROM poll_asked a
                       WHERE a.tenant_id = ${tenantId}::uuid AND a.poll_id = ${poll.id}::uuid)
        OR EXISTS (SELECT FROM poll_asked a
                   WHERE a.tenant_id = ${tenantId}::uuid AND a.poll_id = ${poll.id}::uuid
                     AND a.asked_id = c.answerer))
      AND NOT EXISTS (
        SELECT FROM poll_option o
        JOIN poll_answer w ON (w.tenant_id, w.option_id) = (o.tenant_id, o.id)
        WHERE o.tenant_id = ${tenantId}::uuid AND o.poll_id = ${poll.id}::uuid
          AND w.answerer_id = c.answerer)
    ORDER BY c.membership, c.representation`
}
