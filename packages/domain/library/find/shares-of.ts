import type { Scope } from '@voortent/database'

const sampled = 100
/** What more of the library than this has, stands everywhere. */
export const everywhere = 0.2

/**
 * Which part of the library meets each of these, by its newest items. The planner's own idea of it is no
 * use: beginnings of words it takes for frequent.
 */
export async function sharesOf(
  { tx, tenantId }: Scope,
  queries: readonly string[],
): Promise<number[]> {
  const [sample] = await tx.$queryRaw<[{ shares: number[] | null }]>`
    SELECT array_agg(share ORDER BY place) AS shares FROM (
      SELECT place, avg((words @@ query)::int)::float AS share
      FROM (
        SELECT words || ''::tsvector AS words FROM library_item
        WHERE tenant_id = ${tenantId}::uuid AND status IN ('published', 'revised')
        ORDER BY available_on DESC LIMIT ${sampled}
      ) AS newest, unnest(${[...queries]}::text[]::tsquery[]) WITH ORDINALITY AS asked (query, place)
      GROUP BY place) AS each`
  return queries.map((_, place) => sample.shares?.[place] ?? 0)
}
