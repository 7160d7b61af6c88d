import { Prisma } from '@voortent/database'

/**
 * What a library holds, to be compared with a question: id, title, text, and the thing on whose page
 * it stands.
 */
export function libraryItems(tenantId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT i.id, i.title, concat_ws(' ', i.plain_summary, i.abstract) AS text, i.id AS "placeId"
    FROM library_item i
    WHERE i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised')`
}
