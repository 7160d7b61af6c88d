import type { OrganisationId, Reading } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import { coloursOf } from './colours-of.ts'

type Row = {
  slug: string
  name: string
  kind: string
  region: string | null
  primaryColour: string
  accentColour: string
  modules: string[]
  welcomeText: string
  altText: string | null
  changedAt: Date | null
  organisations: { id: OrganisationId; name: string; function: string }[]
}

/**
 * What every page inside a tenant shows around itself: the tenant, and for whom I may act. Every
 * page asks it, so it is one statement.
 * @param now decides which representations run today
 */
export async function enterTenant({ rows, tenantId, actor }: Reading, now: Date) {
  const [found] = await rows<Row>({
    name: 'enter-tenant',
    text: `
      SELECT t.slug, t.name, t.kind, t.region, t.primary_colour AS "primaryColour",
             t.accent_colour AS "accentColour", t.modules, t.welcome_text AS "welcomeText",
             l.alt_text AS "altText", l.changed_at AS "changedAt",
             coalesce((
               SELECT jsonb_agg(jsonb_build_object(
                        'id', r.organisation_id, 'name', o.name, 'function', r.function))
               FROM representation r JOIN organisation o ON o.id = r.organisation_id
               WHERE r.tenant_id = t.id AND r.membership_id = $2 AND r.ended_at IS NULL
                 AND r.starts_on <= $3::date AND (r.ends_on IS NULL OR r.ends_on >= $3::date)
             ), '[]') AS organisations
      FROM tenant t LEFT JOIN tenant_logo l ON l.tenant_id = t.id
      WHERE t.id = $1`,
    values: [tenantId, actor.membershipId, dayOf(now)],
  })
  if (!found) throw new Error('A visit is opened in a tenant that exists.')
  const { primaryColour, accentColour, altText, changedAt, organisations, ...shown } = found
  const logo = altText === null || changedAt === null ? null : { altText, changedAt }
  return {
    tenant: { ...shown, logo, colours: coloursOf({ primaryColour, accentColour }) },
    roles: actor.roles,
    actingForId: actor.actingForId,
    organisations,
  }
}
