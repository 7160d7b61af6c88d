import type { Scope } from '@voortent/database'
import type { Asked } from './parse-query.ts'
import { formsOf } from './word-forms.ts'

/** What the words of this library say of a word that was typed. */
export type Terms = {
  /** Something begins like it. */
  known: boolean
  /** Compounds that end in it: zorgtechnologie for technologie. */
  compounds: string[]
  /** What it resembles of what who asks may see, where nothing begins like it: a typing error. */
  resembling: string[]
  /** The two words it is made of, where it is unknown and both are known. */
  parts: [string, string][]
  /** Where they are not: as much of its beginning and of its end as is known. */
  head: string | null
  tail: string | null
}

const leastSimilar = 0.3
/** Less of a word tells nothing of it. */
const leastKnown = 6

/** Looks up the single words of a question, and those of its phrases, by themselves. */
export async function lookUpTerms(
  { tx, tenantId }: Scope,
  asked: readonly Asked[],
): Promise<Map<string, Terms>> {
  const words = asked
    .filter(({ names }) => names.length === 0)
    .flatMap(({ text, exact }) => (exact ? text.split(' ') : text))
    .filter((text) => /^\p{L}{4,40}$/u.test(text))
    .map((text) => ({
      text,
      forms: [text, ...formsOf(text)],
      ends: endsOf(text),
      ...splitsOf(text),
    }))
  if (words.length === 0) return new Map()
  const found = await tx.$queryRaw<({ text: string } & Terms)[]>`
    WITH a AS MATERIALIZED (
      SELECT w.*, EXISTS (SELECT FROM unnest(w.forms) AS form, LATERAL (
                 SELECT FROM library_term t WHERE t.tenant_id = ${tenantId}::uuid
                   AND t.word >= form AND t.word < form || chr(1114111) LIMIT 1) AS t) AS known,
             ARRAY(SELECT t.word FROM unnest(w.ends) AS ending, LATERAL (
                 SELECT t.word FROM library_term t WHERE t.tenant_id = ${tenantId}::uuid
                   AND t.backwards > ending AND t.backwards < ending || chr(1114111)
                 LIMIT 30) AS t) AS compounds
      FROM json_to_recordset(${JSON.stringify(words)}::json)
        AS w (text text, forms text[], ends text[], heads text[], tails text[])
    )
    SELECT a.text, a.known, a.compounds, coalesce(n.resembling, '{}') AS resembling,
           coalesce(p.parts, '[]') AS parts,
           CASE WHEN p.parts IS NULL THEN p.head END AS head,
           CASE WHEN p.parts IS NULL THEN p.tail END AS tail
    FROM a
    LEFT JOIN LATERAL (
      -- Of what it may be only what is nearest: more would be guesses.
      SELECT nearest_seen(${tenantId}::uuid, a.text, array_agg(near.word ORDER BY near.likeness DESC))
        AS resembling
      FROM (
        SELECT t.word, similarity(t.word, a.text) AS likeness FROM library_term t
        WHERE NOT a.known AND t.tenant_id = ${tenantId}::uuid
          AND t.word >= left(a.text, 1) AND t.word < left(a.text, 1) || chr(1114111)
          AND length(t.word) BETWEEN length(a.text) - 2 AND length(a.text) + 3
        ORDER BY likeness DESC, t.word LIMIT 10
      ) AS near WHERE near.likeness >= ${leastSimilar}
        AND levenshtein(near.word, a.text) <= CASE WHEN length(a.text) < 6 THEN 1 ELSE 2 END
    ) AS n ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_array(head, tail)) FILTER (WHERE begun AND ended) AS parts,
             max(head) FILTER (WHERE begun AND length(head) >= ${leastKnown}) AS head,
             max(tail) FILTER (WHERE ended AND length(tail) >= ${leastKnown}) AS tail
      FROM (
        SELECT head, tail,
          EXISTS (SELECT FROM library_term t WHERE t.tenant_id = ${tenantId}::uuid
            AND t.word >= head AND t.word < head || chr(1114111)) AS begun,
          EXISTS (SELECT FROM library_term t WHERE t.tenant_id = ${tenantId}::uuid
            AND t.word = tail) AS ended
        FROM unnest(a.heads, a.tails) AS split (head, tail) WHERE NOT a.known
      ) AS split
    ) AS p ON true`
  return new Map(found.map(({ text, ...terms }) => [text, terms]))
}

/** How a compound of it ends, read backwards; of short words too much does. */
function endsOf(word: string): string[] {
  return formsOf(word)
    .filter((form) => form.length > 4)
    .map((form) => Array.from(form).toReversed().join(''))
}

/** Where a compound may be parted, with and without an s between; the end in all its forms. */
function splitsOf(word: string): { heads: string[]; tails: string[] } {
  const splits: [head: string, tail: string][] = []
  for (let place = 3; place <= word.length - 3; place++) {
    const head = word.slice(0, place)
    for (const tail of formsOf(word.slice(place))) {
      splits.push([head, tail])
      if (head.length > 4 && head.endsWith('s')) splits.push([head.slice(0, -1), tail])
    }
  }
  return { heads: splits.map(([head]) => head), tails: splits.map(([, tail]) => tail) }
}
