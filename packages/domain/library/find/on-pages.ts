import type { Scope } from '@voortent/database'
import type { FoundItem } from './found-item.ts'
import { marked } from './snippet.ts'

type OnPage = Pick<FoundItem, 'snippet' | 'file' | 'page'>

/** Of each of these items the page of its files, or the piece of its text, that says most of what is asked. */
export async function onPages(
  { tx, tenantId }: Scope,
  items: readonly string[],
  any: string,
): Promise<Map<string, OnPage>> {
  if (items.length === 0 || any === '') return new Map()
  const found = await tx.$queryRaw<({ id: string } & OnPage)[]>`
    SELECT best.id, best.name AS file, best.page,
      ts_headline('dutch', best.body, ${any}::tsquery, ${marked}) AS snippet
    FROM (SELECT DISTINCT ON (p.item_id) p.item_id AS id, p.body, p.page, f.name
      FROM library_passage p LEFT JOIN library_file f ON (f.tenant_id, f.id) = (p.tenant_id, p.file_id)
      WHERE p.tenant_id = ${tenantId}::uuid AND p.item_id = ANY (${[...items]}::uuid[])
        AND p.words @@ ${any}::tsquery
      ORDER BY p.item_id, ts_rank(p.words, ${any}::tsquery) DESC, p.page) AS best`
  return new Map(found.map(({ id, ...place }) => [id, place]))
}
