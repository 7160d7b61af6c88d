import { type Scope, withConsortiaOpen } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { HeldThread } from './require-thread.ts'

/**
 * Memberships of who began a thread or said something in it that stands, without who acts: those who are
 * still there and may see it today. What is private is between who asked and whose item it is.
 */
export async function findListeners(scope: Scope, thread: HeldThread): Promise<string[]> {
  const { tx, tenantId, actor, now } = scope
  const today = dayOf(now)
  // Whether others are insiders is not theirs alone to see who act.
  const listeners = await withConsortiaOpen(
    scope,
    () => tx.$queryRaw<{ id: string }[]>`
    WITH heard AS (
      SELECT t.opened_by AS id FROM library_thread t
      WHERE t.tenant_id = ${tenantId}::uuid AND t.id = ${thread.id}::uuid
      UNION
      SELECT c.author_id FROM library_comment c
      WHERE c.tenant_id = ${tenantId}::uuid AND c.thread_id = ${thread.id}::uuid
        AND c.withdrawn_at IS NULL
    ), listener AS (
      SELECT m.id, m.id || ARRAY(SELECT r.organisation_id FROM representation r
        WHERE r.tenant_id = m.tenant_id AND r.membership_id = m.id AND r.ended_at IS NULL
          AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
      ) AS voices
      FROM heard h JOIN membership m ON m.tenant_id = ${tenantId}::uuid AND m.id = h.id
      WHERE m.ended_at IS NULL AND m.id IS DISTINCT FROM ${actor.membershipId}::uuid
    )
    SELECT l.id FROM listener l
    JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = ${thread.item.id}::uuid
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (i.tenant_id, i.consortium_id)
    CROSS JOIN LATERAL (SELECT coalesce(
      CASE WHEN i.consortium_id IS NULL THEN i.writers ELSE c.insiders END && l.voices, false) AS mine) own
    WHERE (own.mine OR (i.visibility <> 'consortium' AND is_out(i.status, i.embargo_until)))
      AND (own.mine OR NOT ${thread.private} OR l.id = ${thread.openedBy}::uuid)
    ORDER BY l.id`,
  )
  return listeners.map(({ id }) => id)
}
