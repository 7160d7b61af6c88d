import { Prisma, type Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'

/**
 * Everything of the tenant that has a name, as `named`, with what tells it from its namesakes and where
 * it is shown; but for the library, of which there may be too much to look through.
 */
export function named({ tenantId, now }: Pick<Scope, 'tenantId' | 'now'>): Prisma.Sql {
  return Prisma.sql`
    here AS (
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
      WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${dayOf(now)}::date)
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
    )`
}
