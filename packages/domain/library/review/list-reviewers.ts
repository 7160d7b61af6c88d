import type { Scope } from '@voortent/database'

/** Members who may be asked to read an item: who takes part and is none of its writers. */
export function listReviewers(
  { tx, tenantId }: Scope,
  item: string,
): Promise<{ id: string; name: string; asked: boolean }[]> {
  return tx.$queryRaw`
    SELECT m.id, p.display_name AS name, m.id = ANY (CASE WHEN i.status IN ('published', 'revised')
        THEN i.revisers ELSE i.reviewers END) AS asked
    FROM library_item i
    JOIN membership m ON m.tenant_id = i.tenant_id AND m.ended_at IS NULL
      AND m.roles && ARRAY['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner']
      AND NOT m.id = ANY (i.writers)
    JOIN person p ON p.id = m.person_id
    WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${item}::uuid
    ORDER BY p.display_name COLLATE "nl-x-icu", m.id`
}
