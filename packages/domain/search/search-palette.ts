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
  /** The agenda whose pages show it. */
  agendaId: string | null
}

const mostPerKind = 5

/**
 * People, organisations, agendas and what is in them, ballots and working groups of this tenant by
 * name: every word of the query must occur, without regard to case or accents; names with words that
 * begin so come first. What is not there for everybody yet, or no more, is not found.
 */
export async function searchPalette(scope: Scope, { query }: PaletteInput): Promise<Find[]> {
  const words = fold(query).split(' ').filter(Boolean).slice(0, 10)
  if (words.length === 0) return []
  const { tx, tenantId, now } = scope
  return tx.$queryRaw<Find[]>`
    WITH here AS (
      SELECT 'agenda' = ANY (modules) AS agendas, 'decisions' = ANY (modules) AS decisions,
             'consortia' = ANY (modules) AS consortia, 'library' = ANY (modules) AS library
      FROM tenant WHERE id = ${tenantId}::uuid
    ), named AS (
      SELECT 'person' AS kind, p.id, p.display_name AS name, coalesce(o.name, '') AS detail,
             r.organisation_id AS "organisationId", NULL::uuid AS "agendaId"
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
      SELECT 'organisation', o.id, o.name, o.place, o.id, NULL
      FROM partner p JOIN organisation o ON o.id = p.organisation_id
      WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${now}::date)
      UNION ALL
      SELECT 'agenda', a.id, a.title, a.from_year || '-' || a.until_year, NULL, a.id
      FROM agenda a, here WHERE a.tenant_id = ${tenantId}::uuid AND here.agendas
      UNION ALL
      SELECT 'goal', g.id, g.title, a.title, NULL, a.id
      FROM goal g
      JOIN speerpunt s ON (s.tenant_id, s.id) = (g.tenant_id, g.speerpunt_id)
      JOIN agenda a ON (a.tenant_id, a.id) = (s.tenant_id, s.agenda_id), here
      WHERE g.tenant_id = ${tenantId}::uuid AND g.withdrawn_at IS NULL
        AND s.withdrawn_at IS NULL AND here.agendas
      UNION ALL
      SELECT 'action', x.id, x.title, a.title, NULL, a.id
      FROM action x JOIN agenda a ON (a.tenant_id, a.id) = (x.tenant_id, x.agenda_id), here
      WHERE x.tenant_id = ${tenantId}::uuid AND x.withdrawn_at IS NULL AND here.agendas
      UNION ALL
      SELECT 'consultation', c.id, c.title, a.title, NULL, a.id
      FROM consultation c JOIN agenda a ON (a.tenant_id, a.id) = (c.tenant_id, c.agenda_id), here
      WHERE c.tenant_id = ${tenantId}::uuid AND c.opened_at IS NOT NULL AND here.agendas
      UNION ALL
      SELECT 'ballot', b.id, b.title, '', NULL, NULL
      FROM ballot b, here
      WHERE b.tenant_id = ${tenantId}::uuid AND b.opened_at IS NOT NULL
        AND b.withdrawn_at IS NULL AND here.decisions
      UNION ALL
      SELECT 'working-group', w.id, w.name, a.title, NULL, NULL
      FROM working_group w JOIN agenda a ON (a.tenant_id, a.id) = (w.tenant_id, w.agenda_id), here
      WHERE w.tenant_id = ${tenantId}::uuid AND here.agendas
      UNION ALL
      SELECT 'consortium', k.id, k.title, '', NULL, NULL
      FROM consortium k, here WHERE k.tenant_id = ${tenantId}::uuid AND here.consortia
      UNION ALL
      SELECT 'library-item', i.id, i.title, '', NULL, NULL
      FROM library_item i, here
      WHERE i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised') AND here.library
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
