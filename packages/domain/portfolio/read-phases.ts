import type { Reading } from '@voortent/database'
import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import { chosen, valuesOf } from './chosen.ts'
import type { PortfolioFilter } from './contract.ts'

/** The consortia that stand in one phase. */
export type PhaseOfPortfolio = {
  phase: ConsortiumPhase
  count: number
  /** The last changed, at most a dozen. */
  latest: { id: string; title: string }[]
}

/** How many consortia stand in each phase, in the order of the work; empty phases stay out. */
export async function readPhases(
  { rows, tenantId }: Reading,
  filter: PortfolioFilter,
): Promise<PhaseOfPortfolio[]> {
  return rows<PhaseOfPortfolio>({
    name: 'portfolio-phases',
    planned: 'each-time',
    text: `
      WITH ${chosen}, placed AS (
        SELECT *, row_number() OVER (PARTITION BY phase ORDER BY changed_at DESC, id) AS place_in_phase
        FROM chosen
      )
      SELECT phase, count(*)::int AS count,
        json_agg(json_build_object('id', id, 'title', title) ORDER BY place_in_phase)
          FILTER (WHERE place_in_phase <= 12) AS latest
      FROM placed GROUP BY phase
      ORDER BY array_position(
        '{vraagstuk,verkenning,voorstel,aanvraag,uitvoering,afronding,opschaling,gestopt}', phase)`,
    values: valuesOf(tenantId, filter),
  })
}
