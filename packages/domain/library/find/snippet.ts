import { Prisma } from '@voortent/database'

/** How `ts_headline` shows where words stand. */
export const marked = Prisma.sql`'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=30, MinWords=14,
  FragmentDelimiter=" … "'`

const told = Prisma.sql`concat_ws(' ', nullif(i.plain_summary, ''), i.abstract)`
/** Its first sentences, cut at a word. */
const beginning = Prisma.sql`CASE WHEN length(${told}) <= 220 THEN ${told}
  ELSE regexp_replace(left(${told}, 220), '\\s\\S*$', '') || ' …' END`

/** Of item `i` where any of these words stand, each between marks; else how it begins. */
export function snippet(any: string): Prisma.Sql {
  if (any === '') return beginning
  return Prisma.sql`(SELECT CASE WHEN shown LIKE '%<mark>%' THEN shown ELSE ${beginning} END
    FROM ts_headline(stems_of(i.language), ${told}, ${any}::tsquery, ${marked}) AS shown)`
}
