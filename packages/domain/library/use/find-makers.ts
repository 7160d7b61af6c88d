import { Prisma, type Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'

/**
 * Memberships of those whose item it is, without who acts, each once: its writers, and one who speaks
 * for the organisation that leads its consortium; once it is out also every member who is named as its
 * author, and one for every organisation that made it. What stays inside a consortium only insiders hear.
 * @param only `writers` leaves those out who are named as authors alone
 */
export async function findMakers(
  scope: Scope,
  item: { id: string },
  only?: 'writers',
): Promise<string[]> {
  const { tx, tenantId, actor, now } = scope
  const today = dayOf(now)
  const named = Prisma.sql`${only === undefined} AND is_out(i.status, i.embargo_until)`
  const makers = await tx.$queryRaw<{ id: string }[]>`
    WITH item AS (
      SELECT i.writers || coalesce(c.lead, '{}') || ARRAY(
          SELECT coalesce(a.organisation_id, a.membership_id) FROM library_author a
          WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id AND ${named}
            AND coalesce(a.organisation_id, a.membership_id) IS NOT NULL) AS voices,
        CASE WHEN i.visibility = 'consortium' THEN coalesce(c.insiders, '{}') END AS insiders
      FROM library_item i LEFT JOIN LATERAL (
        SELECT array_remove(ARRAY[c.organisation_id], NULL) AS lead, c.insiders FROM consortium c
        WHERE c.tenant_id = i.tenant_id AND c.id = i.consortium_id
      ) c ON true
      WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${item.id}::uuid
    ), spoken AS (
      SELECT r.organisation_id, r.membership_id FROM representation r
      WHERE r.tenant_id = ${tenantId}::uuid AND r.ended_at IS NULL
        AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    ), told AS (
      SELECT DISTINCT ON (s.organisation_id) s.membership_id AS id FROM spoken s, item
      WHERE s.organisation_id = ANY (item.voices)
      ORDER BY s.organisation_id, s.membership_id = ANY (item.voices) DESC, s.membership_id
    )
    SELECT m.id FROM membership m, item
    WHERE m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
      AND m.id IS DISTINCT FROM ${actor.membershipId}::uuid
      AND (m.id = ANY (item.voices) OR m.id IN (SELECT id FROM told))
      AND (item.insiders IS NULL OR m.id = ANY (item.insiders) OR EXISTS (SELECT FROM spoken s
        WHERE s.membership_id = m.id AND s.organisation_id = ANY (item.insiders)))
    ORDER BY m.id`
  return makers.map(({ id }) => id)
}
