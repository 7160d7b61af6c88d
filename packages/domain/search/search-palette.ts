import type { Scope } from '@voortent/database'
import type { FindKind, PaletteInput } from './contract.ts'

/** Something found by name. */
export type Find = {
  kind: FindKind
  id: string
  name: string
  /** What tells it from its namesakes: the organisation of a person, the place of an organisation. */
  detail: string
  /** The organisation whose page shows a person. */
  organisationId: string | null
}

const mostPerKind = 5

/**
 * People, organisations and agendas of this tenant by name: every word of the query must occur,
 * without regard to case or accents; names with words that begin so come first.
 */
export async function searchPalette(scope: Scope, { query }: PaletteInput): Promise<Find[]> {
  const words = fold(query).split(' ').filter(Boolean).slice(0, 10)
  if (words.length === 0) return []
  const { tx, tenantId, now } = scope
  return tx.$queryRaw<Find[]>`
    WITH named AS (
      SELECT 'person' AS kind, p.id, p.display_name AS name,
             coalesce(o.name, '') AS detail, r.organisation_id AS "organisationId"
      FROM membership m
      JOIN person p ON p.id = m.person_id
      LEFT JOIN LATERAL (
        SELECT organisation_id FROM representation
        WHERE tenant_id = m.tenant_id AND membership_id = m.id AND ended_at IS NULL
        ORDER BY organisation_id = m.acting_for_id DESC NULLS LAST, id LIMIT 1
      ) r ON true
      LEFT JOIN organisation o ON o.id = r.organisation_id
      WHERE m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
      UNION ALL
      SELECT 'organisation', o.id, o.name, o.place, o.id
      FROM partner p JOIN organisation o ON o.id = p.organisation_id
      WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${now}::date)
      UNION ALL
      SELECT 'agenda', a.id, a.title, a.from_year || '-' || a.until_year, NULL
      FROM agenda a WHERE a.tenant_id = ${tenantId}::uuid
    ), folded AS (
      SELECT *, ' ' || lower(regexp_replace(regexp_replace(
        normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) AS plain
      FROM named
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY inside, name COLLATE "nl-x-icu", id) AS place
      FROM folded, LATERAL (
        SELECT count(*) FILTER (WHERE position(' ' || word IN plain) = 0) AS inside,
               bool_and(position(word IN plain) > 0) AS found
        FROM unnest(${words}::text[]) AS word
      ) AS fit
      WHERE found
    )
    SELECT kind, id, name, detail, "organisationId" FROM ranked
    WHERE place <= ${mostPerKind} ORDER BY kind, place`
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
}
