import type { Reading } from '@voortent/database'
import { chosen, valuesOf } from './chosen.ts'
import type { PortfolioFilter } from './contract.ts'

/** Two organisations and the number of consortia they share. */
export type Tie = { one: Node; other: Node; together: number }
type Node = { id: string; name: string; geleding: string }

const most = 120

/** Who works with whom, the closest first; a tie of many consortia comes before one of few. */
export async function readNetwork(
  { rows, tenantId }: Reading,
  filter: PortfolioFilter,
): Promise<Tie[]> {
  return rows<Tie>({
    name: 'portfolio-network',
    planned: 'each-time',
    text: `
      WITH ${chosen}, seats AS MATERIALIZED (
        SELECT id AS consortium_id, organisation_id FROM chosen WHERE organisation_id IS NOT NULL
        UNION
        SELECT p.consortium_id, p.organisation_id FROM consortium_partner p
        WHERE p.tenant_id = $1 AND p.commitment IN ('in-gesprek', 'toegezegd', 'actief')
          AND p.consortium_id IN (SELECT id FROM chosen)
      ), ties AS (
        SELECT a.organisation_id AS one, b.organisation_id AS other, count(*)::int AS together
        FROM seats a JOIN seats b USING (consortium_id)
        WHERE a.organisation_id < b.organisation_id
        GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ${most}
      )
      SELECT json_build_object('id', o.id, 'name', o.name, 'geleding', p.geleding) AS one,
             json_build_object('id', q.id, 'name', q.name, 'geleding', r.geleding) AS other, together
      FROM ties t
      JOIN organisation o ON o.id = t.one
      JOIN partner p ON p.tenant_id = $1 AND p.organisation_id = t.one
      JOIN organisation q ON q.id = t.other
      JOIN partner r ON r.tenant_id = $1 AND r.organisation_id = t.other
      ORDER BY together DESC, o.name, q.name`,
    values: valuesOf(tenantId, filter),
  })
}
