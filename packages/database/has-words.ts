import { Prisma } from './generated/client.ts'

/**
 * True of rows of a tenant whose words meet a query, by the index of words of their table (ADR 0022). What
 * is written with phrases is compared with the words themselves as well; an expression with phrases finds
 * what has all their words.
 * @param columns those of the index, such as `i.words`
 * @param query a `tsquery`, written or as an expression; it asks for something beside what is unwanted
 */
export function hasWords(
  tenantId: string,
  columns: readonly string[],
  query: Prisma.Sql | string,
): Prisma.Sql {
  const indexed = Prisma.sql`words_of_tenant(tenant_id, ${Prisma.raw(columns.join(', '))})
    @@ query_of_tenant(${tenantId}::uuid, ${query}::tsquery)`
  if (typeof query !== 'string' || !hasPhrase(query)) return indexed
  return Prisma.sql`${indexed} AND (${comparesWords(columns, query)})`
}

/** The same of rows that are found otherwise: a comparison as a function is in no index. */
export function comparesWords(columns: readonly string[], query: string): Prisma.Sql {
  return Prisma.join(
    columns.map((column) => Prisma.sql`ts_match_vq(${Prisma.raw(column)}, ${query}::tsquery)`),
    ' OR ',
  )
}

/** Whether a written `tsquery` asks for words in an order, which no index knows. */
export function hasPhrase(query: string): boolean {
  return /<(-|\d+)>/.test(query)
}
