import { Prisma } from '@voortent/database'

/**
 * What a library holds, to be compared with a question: id, title, text, and the thing on whose page
 * it stands. Results of consortia are what the region shares today.
 */
export function libraryItems(tenantId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT r.id, r.title, r.text, r.consortium_id AS "placeId"
    FROM consortium_result r WHERE r.tenant_id = ${tenantId}::uuid`
}
