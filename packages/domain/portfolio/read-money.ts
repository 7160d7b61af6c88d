import type { Reading } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { chosen, valuesOf } from './chosen.ts'
import type { PortfolioFilter } from './contract.ts'
import { isKeeper } from './permissions.ts'

/** Sums of consortia in euro cents: what was promised, and what was realised and confirmed. */
export type MoneyOfPortfolio = {
  /** A phase of the work, or `alles`. */
  phase: string
  consortia: number
  promised: Kinds
  realised: Kinds
}
type Kinds = { cash: number; uren: number; middelen: number; subsidie: number }

const kinds = (stage: string) => `json_build_object(
  'cash', coalesce(sum(f.${stage}_cash), 0), 'uren', coalesce(sum(f.${stage}_hours), 0),
  'middelen', coalesce(sum(f.${stage}_means), 0), 'subsidie', coalesce(sum(f.${stage}_subsidy), 0))`

/**
 * The money of all consortia by phase, and of all together as the last. Each entry is in the
 * totals of one consortium only, so that nothing counts twice.
 * @throws `portfolio.keepers-only`
 */
export async function readMoney(
  { rows, tenantId, actor }: Reading,
  filter: PortfolioFilter,
): Promise<MoneyOfPortfolio[]> {
  if (!isKeeper(actor.roles)) throw new DomainError('forbidden', 'portfolio.keepers-only')
  return rows<MoneyOfPortfolio>({
    name: 'portfolio-money',
    planned: 'each-time',
    text: `
      WITH ${chosen}
      SELECT coalesce(c.phase, 'alles') AS phase, count(*)::int AS consortia,
             ${kinds('promised')} AS promised, ${kinds('realised')} AS realised
      FROM chosen c
      LEFT JOIN consortium_figures f ON f.tenant_id = $1 AND f.id = c.id
      GROUP BY GROUPING SETS ((c.phase), ())
      ORDER BY GROUPING(c.phase), array_position(
        '{vraagstuk,verkenning,voorstel,aanvraag,uitvoering,afronding,opschaling,gestopt}', c.phase)`,
    values: valuesOf(tenantId, filter),
  })
}
