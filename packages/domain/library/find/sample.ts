import { Prisma, type Scope } from '@voortent/database'

const sampled = 100
/** What more of the library than this has, stands everywhere. */
export const everywhere = 0.2

/** Of each of the newest items which of some queries it meets: the first in the lowest bit. */
export type Sample = readonly number[]

/** Which part of the library has what is asked, by its newest items. */
export function shareOf(sample: Sample, has: (met: number) => boolean): number {
  return sample.length === 0 ? 0 : sample.filter(has).length / sample.length
}

/** How many of these are among what an item meets. */
export function countMet(met: number, places: readonly number[]): number {
  return places.filter((place) => met & (1 << place)).length
}

/**
 * A `Sample` as the database takes it, of rows `(place, query)`. The planner's own idea of shares is no
 * use: beginnings of words it takes for frequent.
 */
export function takeSample({ tenantId }: Scope, queries: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`ARRAY(
    SELECT (SELECT coalesce(bit_or(1 << asked.place::int), 0) FROM ${queries}
        AS asked (place, query) WHERE newest.words @@ asked.query)
    FROM (
      SELECT words || ''::tsvector AS words FROM library_item
      WHERE tenant_id = ${tenantId}::uuid AND status IN ('published', 'revised')
      ORDER BY available_on DESC LIMIT ${sampled} OFFSET 0
    ) AS newest)`
}

/** Which part of the library has what is chosen beside words. */
export async function shareOfMarks(scope: Scope, marks: string): Promise<number> {
  const [{ sample }] = await scope.tx.$queryRaw<[{ sample: Sample }]>`
    SELECT ${takeSample(scope, Prisma.sql`(VALUES (0, ${marks}::tsquery))`)} AS sample`
  return shareOf(sample, (met) => met > 0)
}
