import { hasWords, Prisma, type Scope } from '@voortent/database'
import type { DraftItem } from './draft-items.ts'
import { plain } from './plain.ts'

/** What looks like a draft: an item that is there, or the line of another draft. */
export type Duplicate = {
  line: number
  title: string
  by: 'doi' | 'title'
  item: { id: string; title: string } | null
  /** The line of the draft above that it looks like. */
  above: number | null
}

/** From this likeness on two titles are held to be one. */
const alike = 0.6

/** Drafts that look like an item that one sees or like a draft above, by DOI or by title. */
export async function findDuplicates(
  scope: Scope,
  drafts: readonly DraftItem[],
): Promise<Duplicate[]> {
  const there = await findThere(scope, drafts)
  const seen = new Map<string, number>()
  return drafts.flatMap(({ line, facts: { title, doi } }): Duplicate[] => {
    const keys = [doi && `doi ${doi.toLowerCase()}`, `title ${plain(title)}`].filter(Boolean)
    const above = keys.flatMap((key) => seen.get(key) ?? [])[0] ?? null
    for (const key of keys) if (!seen.has(key)) seen.set(key, line)
    const item = there.get(line)
    if (item) return [{ line, title, by: item.by, item: { id: item.id, title: item.title }, above }]
    if (above === null) return []
    const same = doi !== '' && seen.get(`doi ${doi.toLowerCase()}`) === above
    return [{ line, title, by: same ? 'doi' : 'title', item: null, above }]
  })
}

type There = { line: number; id: string; title: string; by: 'doi' | 'title' }

/**
 * The likest item for each draft. Words choose what is compared, for neither likeness nor a DOI in small
 * letters has an index under a policy: those of the DOI, or two of the three longest of the title, so that
 * one of them may be misspelt.
 */
async function findThere(
  { tx, tenantId }: Scope,
  drafts: readonly DraftItem[],
): Promise<Map<number, There>> {
  if (drafts.length === 0) return new Map()
  const rows = drafts.map(({ line, facts: { title, doi } }) => ({
    line,
    title,
    doi: doi.toLowerCase(),
    words: someWords(title),
  }))
  const asked = Prisma.sql`(to_tsquery('dutch', d.words)
    || plainto_tsquery('simple', replace(d.doi, '/', ' ')))`
  const found = await tx.$queryRaw<There[]>`
    SELECT d.line, likest.id, likest.title, likest.by
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS d(line int, title text, doi text, words text)
    CROSS JOIN LATERAL (
      SELECT i.id, i.title, CASE WHEN d.doi <> '' AND lower(i.doi) = d.doi THEN 'doi' ELSE 'title' END AS by,
        similarity(lower(i.title), lower(d.title)) AS likeness
      FROM library_item i
      WHERE i.tenant_id = ${tenantId}::uuid AND i.status <> 'withdrawn'
        AND ${hasWords(tenantId, ['i.words', 'i.deep'], asked)}
        AND ((d.doi <> '' AND lower(i.doi) = d.doi)
          OR similarity(lower(i.title), lower(d.title)) >= ${alike})
      ORDER BY by, likeness DESC LIMIT 1
    ) AS likest
    ORDER BY d.line`
  return new Map(found.map((one) => [one.line, one]))
}

/** Pairs of the longest words of a title, as a question that one of them may miss. */
function someWords(title: string): string {
  const words = [...new Set(plain(title).split(' '))]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 3)
    .filter(Boolean)
  const pairs = words.flatMap((one, place) =>
    words.slice(place + 1).map((two) => `(${one} & ${two})`),
  )
  return (pairs.length > 0 ? pairs : words).join(' | ')
}
