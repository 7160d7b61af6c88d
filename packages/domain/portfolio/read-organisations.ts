import type { Reading } from '@voortent/database'
import { chosen, valuesOf } from './chosen.ts'
import type { PortfolioFilter } from './contract.ts'

/** An organisation and the part it takes in consortia that who asks may see. */
export type OrganisationInPortfolio = {
  id: string
  name: string
  geleding: string
  leads: number
  takesPart: number
}

const most = 200

/** Who takes part in most, with how many they lead; those who only showed interest do not count. */
export async function readOrganisations(
  { rows, tenantId }: Reading,
  filter: PortfolioFilter,
): Promise<OrganisationInPortfolio[]> {
  return rows<OrganisationInPortfolio>({
    name: 'portfolio-organisations',
    planned: 'each-time',
    text: `
      WITH ${chosen}, seats AS (
        SELECT organisation_id, 1 AS leads, 0 AS joins FROM chosen WHERE organisation_id IS NOT NULL
        UNION ALL
        SELECT p.organisation_id, 0, 1 FROM consortium_partner p
        WHERE p.tenant_id = $1 AND p.commitment IN ('in-gesprek', 'toegezegd', 'actief')
          AND p.consortium_id IN (SELECT id FROM chosen)
      )
      SELECT o.id, o.name, p.geleding, sum(leads)::int AS leads, sum(joins)::int AS "takesPart"
      FROM seats s
      JOIN partner p ON p.tenant_id = $1 AND p.organisation_id = s.organisation_id
      JOIN organisation o ON o.id = s.organisation_id
      GROUP BY o.id, o.name, p.geleding
      ORDER BY sum(leads) + sum(joins) DESC, o.name LIMIT ${most}`,
    values: valuesOf(tenantId, filter),
  })
}
