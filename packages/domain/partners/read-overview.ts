import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import { geledingen } from '../tenancy/contract.ts'
import type { Geleding } from '../tenancy/index.ts'
import type { OrganisationFilter, OrganisationType } from './contract.ts'

/** An organisation in the overview, with who speaks for it today. */
export type OverviewOrganisation = {
  id: string
  name: string
  type: OrganisationType
  geleding: Geleding
  sizeClass: string
  kvkNumber: string | null
  website: string
  place: string
  people: { representation: string; name: string; function: string; mandate: boolean }[]
}

/** How many organisations, and how many people speak for them, in a geleding. */
export type GeledingCount = { geleding: Geleding; organisations: number; people: number }

type Overview = { counts: GeledingCount[]; items: OverviewOrganisation[] }

/**
 * Reads organisations in the order of the geledingen, then by name, in one query whatever their
 * number. The counts follow type and search, not the chosen geleding, so that they can be chosen by.
 */
export async function readOverview(
  { tx, tenantId, now }: Scope,
  filter: OrganisationFilter,
  part: { skip: number; take: number },
): Promise<Overview> {
  const today = dayOf(now)
  const { geleding, type, query } = filter
  const [row] = await tx.$queryRaw<Overview[]>`
    WITH voice AS (
      SELECT r.id, r.organisation_id, r.function, r.starts_on, person.display_name AS name,
        EXISTS (
          SELECT FROM mandate m
          WHERE m.tenant_id = r.tenant_id AND m.representation_id = r.id AND m.withdrawn_at IS NULL
            AND m.starts_on <= ${today}::date AND (m.ends_on IS NULL OR m.ends_on >= ${today}::date)
        ) AS mandate
      FROM representation r
      JOIN membership member
        ON member.tenant_id = r.tenant_id AND member.id = r.membership_id AND member.ended_at IS NULL
      JOIN person ON person.id = member.person_id
      WHERE r.tenant_id = ${tenantId}::uuid AND r.ended_at IS NULL AND r.starts_on <= ${today}::date
        AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    ), found AS (
      SELECT o.*, p.geleding, array_position(${geledingen}::text[], p.geleding) AS place_in_order
      FROM partner p JOIN organisation o ON o.id = p.organisation_id
      WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${today}::date)
        AND (${type}::text IS NULL OR o.type = ${type})
        AND (${query} = ''
          OR folded(o.name) LIKE '%' || folded(${query}) || '%'
          OR folded(o.place) LIKE '%' || folded(${query}) || '%'
          OR EXISTS (SELECT FROM voice WHERE voice.organisation_id = o.id
                     AND folded(voice.name) LIKE '%' || folded(${query}) || '%'))
    ), page AS (
      SELECT * FROM found WHERE ${geleding}::text IS NULL OR geleding = ${geleding}
      ORDER BY place_in_order, name COLLATE "nl-x-icu", id OFFSET ${part.skip} LIMIT ${part.take}
    )
    SELECT
      (SELECT coalesce(json_agg(c ORDER BY c.place_in_order), '[]') FROM (
        SELECT found.geleding, found.place_in_order, count(DISTINCT found.id) AS organisations,
          count(voice.id) AS people
        FROM found LEFT JOIN voice ON voice.organisation_id = found.id
        GROUP BY found.geleding, found.place_in_order
      ) c) AS counts,
      (SELECT coalesce(json_agg(json_build_object(
        'id', page.id, 'name', page.name, 'type', page.type, 'geleding', page.geleding,
        'sizeClass', page.size_class, 'kvkNumber', page.kvk_number, 'website', page.website,
        'place', page.place,
        'people', (
          SELECT coalesce(json_agg(json_build_object('representation', voice.id, 'name', voice.name,
            'function', voice.function, 'mandate', voice.mandate)
            ORDER BY voice.mandate DESC, voice.starts_on, voice.name COLLATE "nl-x-icu"), '[]')
          FROM voice WHERE voice.organisation_id = page.id)
      ) ORDER BY page.place_in_order, page.name COLLATE "nl-x-icu", page.id), '[]') FROM page) AS items`
  return row ?? { counts: [], items: [] }
}
