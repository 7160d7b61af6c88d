import type { Scope } from '@voortent/database'
import { isCounted } from './counted-parts.ts'

/**
 * Brings the totals that keepers see of a consortium up to date, in the transaction of the change. Who
 * calls it holds the consortium locked, so that no other change is missed.
 */
export async function keepFigures(scope: Scope, consortiumId: string): Promise<void> {
  const { tx, tenantId, now } = scope
  await tx.$executeRaw`
    WITH money AS (
      SELECT c.stage, c.kind, c.cents FROM contribution c
      WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${consortiumId}::uuid
        AND ${isCounted}
      UNION ALL
      SELECT l.stage, 'subsidie', l.cents FROM subsidy_line l
      WHERE l.tenant_id = ${tenantId}::uuid AND l.consortium_id = ${consortiumId}::uuid
    ), totals AS (
      SELECT stage, kind, sum(cents) AS cents FROM money GROUP BY stage, kind
    ), of_kind AS (
      SELECT coalesce(sum(cents) FILTER (WHERE stage = 'toegezegd' AND kind = 'cash'), 0) AS a,
             coalesce(sum(cents) FILTER (WHERE stage = 'toegezegd' AND kind = 'uren'), 0) AS b,
             coalesce(sum(cents) FILTER (WHERE stage = 'toegezegd' AND kind = 'middelen'), 0) AS c,
             coalesce(sum(cents) FILTER (WHERE stage = 'toegezegd' AND kind = 'subsidie'), 0) AS d,
             coalesce(sum(cents) FILTER (WHERE stage = 'gerealiseerd' AND kind = 'cash'), 0) AS e,
             coalesce(sum(cents) FILTER (WHERE stage = 'gerealiseerd' AND kind = 'uren'), 0) AS f,
             coalesce(sum(cents) FILTER (WHERE stage = 'gerealiseerd' AND kind = 'middelen'), 0) AS g,
             coalesce(sum(cents) FILTER (WHERE stage = 'gerealiseerd' AND kind = 'subsidie'), 0) AS h
      FROM totals
    )
    INSERT INTO consortium_figures AS kept (
      tenant_id, id, promised_cash, promised_hours, promised_means, promised_subsidy,
      realised_cash, realised_hours, realised_means, realised_subsidy, changed_at)
    SELECT ${tenantId}::uuid, ${consortiumId}::uuid, a, b, c, d, e, f, g, h, ${now} FROM of_kind
    ON CONFLICT (tenant_id, id) DO UPDATE SET
      (promised_cash, promised_hours, promised_means, promised_subsidy,
       realised_cash, realised_hours, realised_means, realised_subsidy, changed_at) =
      (excluded.promised_cash, excluded.promised_hours, excluded.promised_means,
       excluded.promised_subsidy, excluded.realised_cash, excluded.realised_hours,
       excluded.realised_means, excluded.realised_subsidy, excluded.changed_at)`
}
