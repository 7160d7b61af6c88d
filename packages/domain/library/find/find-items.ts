import { Prisma, type Scope } from '@voortent/database'
import type { SearchLibraryInput } from '../contract.ts'
import type { FoundItem } from './found-item.ts'
import { wanted } from './in-item.ts'
import { onPages } from './on-pages.ts'
import { mostRanked, rankItems } from './rank-items.ts'
import { snippet } from './snippet.ts'
import type { Must, Understood } from './understand.ts'

type Counted = { value: string; count: number }
export const facetNames = ['kind', 'theme', 'topsector', 'targetGroup', 'year'] as const
export type Facets = Record<(typeof facetNames)[number], Counted[]>
export type Found = { total: number; more: boolean; items: FoundItem[]; facets: Facets }

export const pageSize = 20

/**
 * Items that are out and meet what is asked, best first, with how many have each value of the facets.
 * One index answers for words, titles and facets alike; who may see which item, its policies say.
 */
export async function findItems(
  scope: Scope,
  input: SearchLibraryInput,
  asked: Understood | null,
  must: Must,
): Promise<Found> {
  const { order, page } = input
  const any = (asked?.wide ?? []).map((one) => `(${one})`).join(' | ')
  const here = wanted({ ...input, year: undefined }, must.query)
  const [found] = await scope.tx.$queryRaw<
    [Omit<Found, 'items'> & { items: (FoundItem & { inFiles: boolean })[] }]
  >`
    WITH ${rankItems(scope, input, asked, must)}, page AS (
      SELECT r.*, row_number() OVER (ORDER BY ${orders[order]}) AS place
      FROM ranked r ORDER BY place LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    ), facets AS (
      SELECT facet, json_agg(json_build_object('value', value, 'count', count)
        ORDER BY count DESC, value DESC) AS values
      FROM (${facetCounts}) AS every GROUP BY facet
    )
    SELECT least((SELECT count(*)::int FROM hit), ${mostRanked}) AS total,
      (SELECT count(*) FROM hit) > ${mostRanked} AS more,
      coalesce((SELECT json_agg(json_build_object('id', i.id, 'title', i.title, 'kind', i.kind,
          'status', i.status, 'on', i.available_on, 'used', i.use_count, 'authors', i.names,
          'snippet', ${snippet(any)}, 'file', NULL, 'page', NULL, 'inFiles',
          i.deep IS NOT NULL AND NOT i.words @@ nullif(${here}, '')::tsquery)
        ORDER BY i.place) FROM page i), '[]') AS items,
      (SELECT json_object_agg(name, coalesce(f.values, '[]'))
        FROM unnest(${[...facetNames]}::text[]) AS name LEFT JOIN facets f ON f.facet = name) AS facets`
  const inFiles = found.items.flatMap((item) => (item.inFiles ? item.id : []))
  const pages = await onPages(scope, inFiles, any)
  const items = found.items.map(({ inFiles, ...item }) =>
    inFiles ? { ...item, ...pages.get(item.id) } : item,
  )
  return { ...found, items }
}

const orders = {
  best: Prisma.sql`r.fit DESC, r.available_on DESC, r.id DESC`,
  newest: Prisma.sql`r.available_on DESC, r.id DESC`,
  used: Prisma.sql`r.use_count DESC, r.available_on DESC, r.id DESC`,
  title: Prisma.sql`r.title COLLATE "nl-x-icu", r.id`,
}

const facetCounts = Prisma.join(
  [
    ['kind', Prisma.sql`ARRAY[kind]`],
    ['theme', Prisma.sql`themes`],
    ['topsector', Prisma.sql`topsectors`],
    ['targetGroup', Prisma.sql`target_groups`],
    ['year', Prisma.sql`ARRAY[extract(year FROM available_on)::text]`],
  ].map(
    ([facet, values]) => Prisma.sql`SELECT ${facet}::text AS facet, value, count(*)::int AS count
      FROM counted, unnest(${values}) AS value GROUP BY value`,
  ),
  ' UNION ALL ',
)
