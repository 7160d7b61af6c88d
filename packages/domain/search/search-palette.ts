import { hasWords, type Scope } from '@voortent/database'
import type { FindKind, PaletteInput } from './contract.ts'
import { named } from './named.ts'

/** Something found by name. */
export type Find = {
  kind: FindKind
  id: string
  name: string
  /** What tells it from its namesakes: the organisation of a person, the place of an organisation. */
  detail: string
  /** The organisation whose page shows a person. */
  organisationId: string | null
  /** The agenda whose pages show it. */
  agendaId: string | null
}

const mostPerKind = 5
/** Of items with the words in their titles the newest are looked through. */
const mostItems = 200

/**
 * People, organisations, agendas and what is in them, ballots and working groups of this tenant by
 * name: every word of the query must occur, without regard to case or accents; names with words that
 * begin so come first. What is not there for everybody yet, or no more, is not found.
 */
export async function searchPalette(scope: Scope, { query }: PaletteInput): Promise<Find[]> {
  const words = fold(query).split(' ').filter(Boolean).slice(0, 10)
  if (words.length === 0) return []
  const { tx, tenantId } = scope
  // The words of titles stand in the index behind a sign, without accents.
  const beginnings = words.map((word) => `'~${word}':*`).join(' & ')
  return tx.$queryRaw<Find[]>`
    WITH ${named(scope)}, all_named AS (
      SELECT * FROM named
      UNION ALL
      (SELECT 'library-item', i.id, i.title, '', NULL, NULL
      FROM library_item i, here
      WHERE i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised') AND here.library
        AND ${hasWords(tenantId, ['i.words', 'i.deep'], beginnings)}
      ORDER BY i.available_on DESC LIMIT ${mostItems})
    ), folded AS (
      SELECT *, ' ' || lower(regexp_replace(regexp_replace(
        normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) AS plain
      FROM all_named
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY inside, name COLLATE "nl-x-icu", id) AS place
      FROM folded, LATERAL (
        SELECT count(*) FILTER (WHERE position(' ' || word IN plain) = 0) AS inside,
               bool_and(position(word IN plain) > 0) AS found
        FROM unnest(${words}::text[]) AS word
      ) AS fit
      WHERE found
    )
    SELECT kind, id, name, detail, "organisationId", "agendaId" FROM ranked
    WHERE place <= ${mostPerKind} ORDER BY kind, place`
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
}
