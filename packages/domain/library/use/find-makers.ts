import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { LockedItem } from '../items/lock-item.ts'

/** More people need not hear of the same. */
const mostTold = 12

/**
 * Memberships of those whose item it is, without who acts: its writers, and one who speaks for the
 * organisation that leads its consortium; once it is out for every organisation that made it as well.
 */
export async function findMakers(
  scope: Scope,
  item: Pick<LockedItem, 'id' | 'status'>,
): Promise<string[]> {
  const { tx, tenantId, actor, now } = scope
  const today = dayOf(now)
  const out = item.status !== 'draft' && item.status !== 'review'
  const makers = await tx.$queryRaw<{ id: string }[]>`
    WITH item AS (
      SELECT i.id, i.writers || coalesce(c.organisation_id, '{}'::uuid[]) AS voices FROM (
        SELECT id, consortium_id, writers || ARRAY(
          SELECT a.organisation_id FROM library_author a
          WHERE a.tenant_id = ${tenantId}::uuid AND a.item_id = library_item.id AND ${out}
            AND a.organisation_id IS NOT NULL) AS writers
        FROM library_item WHERE tenant_id = ${tenantId}::uuid AND id = ${item.id}::uuid
      ) i LEFT JOIN LATERAL (
        SELECT ARRAY[c.organisation_id] AS organisation_id FROM consortium c
        WHERE c.tenant_id = ${tenantId}::uuid AND c.id = i.consortium_id
          AND c.organisation_id IS NOT NULL
      ) c ON true
    ), spoken AS (
      SELECT DISTINCT ON (r.organisation_id) r.membership_id AS id
      FROM representation r, item
      WHERE r.tenant_id = ${tenantId}::uuid AND r.ended_at IS NULL
        AND r.organisation_id = ANY (item.voices)
        AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
      ORDER BY r.organisation_id, r.membership_id = ANY (item.voices) DESC, r.id
    )
    SELECT m.id FROM membership m, item
    WHERE m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
      AND m.id IS DISTINCT FROM ${actor.membershipId}::uuid
      AND (m.id = ANY (item.voices) OR m.id IN (SELECT id FROM spoken))
    ORDER BY m.id LIMIT ${mostTold}`
  return makers.map(({ id }) => id)
}
