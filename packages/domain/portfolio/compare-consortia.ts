import type { Reading } from '@voortent/database'
import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import { DomainError } from '@voortent/kernel'
import type { CompareInput } from './contract.ts'
import { isKeeper } from './permissions.ts'

/** One of the consortia that stand side by side; money in euro cents, null for who may not see it. */
export type Compared = {
  id: string
  title: string
  question: string
  phase: ConsortiumPhase
  lead: string | null
  partners: string[]
  learningFunctions: string[]
  problemFactors: string[]
  themes: string[]
  topsectors: string[]
  targetGroups: string[]
  place: string | null
  actions: string[]
  results: string[]
  promised: number | null
  realised: number | null
}

/** Consortia side by side, in the order they were asked for. @throws `portfolio.consortium-unknown` */
export async function compareConsortia(
  { rows, tenantId, actor }: Reading,
  { consortia }: CompareInput,
): Promise<Compared[]> {
  const ids = [...new Set(consortia)]
  const found = await rows<Compared>({
    name: 'compare-consortia',
    text: `
      SELECT c.id, c.title, c.question, c.phase, o.name AS lead, k.place,
        coalesce(k.learning_functions, '{}') AS "learningFunctions",
        coalesce(k.problem_factors, '{}') AS "problemFactors", coalesce(k.themes, '{}') AS themes,
        coalesce(k.topsectors, '{}') AS topsectors,
        coalesce(k.target_groups, '{}') AS "targetGroups",
        ARRAY(SELECT po.name FROM consortium_partner p JOIN organisation po ON po.id = p.organisation_id
          WHERE p.tenant_id = $1 AND p.consortium_id = c.id AND p.commitment <> 'gestopt'
          ORDER BY po.name) AS partners,
        ARRAY(SELECT a.title FROM consortium_action l
          JOIN action a ON a.tenant_id = $1 AND a.id = l.action_id
          WHERE l.tenant_id = $1 AND l.consortium_id = c.id AND a.withdrawn_at IS NULL
          ORDER BY a.title) AS actions,
        ARRAY(SELECT r.title FROM library_item r
          WHERE r.tenant_id = $1 AND r.consortium_id = c.id
            AND r.status IN ('published', 'revised') ORDER BY r.available_on DESC) AS results,
        to_json(f.promised_cash + f.promised_hours + f.promised_means + f.promised_subsidy) AS promised,
        to_json(f.realised_cash + f.realised_hours + f.realised_means + f.realised_subsidy) AS realised
      FROM consortium c
      LEFT JOIN organisation o ON o.id = c.organisation_id
      LEFT JOIN consortium_classification k ON k.tenant_id = $1 AND k.consortium_id = c.id
      LEFT JOIN consortium_figures f ON f.tenant_id = $1 AND f.id = c.id
        AND ($3 OR f.id = ANY ((SELECT my_consortia())::uuid[]))
      WHERE c.tenant_id = $1 AND c.id = ANY ($2::uuid[])
      ORDER BY array_position($2::uuid[], c.id)`,
    values: [tenantId, ids, isKeeper(actor.roles)],
  })
  if (found.length < ids.length) throw new DomainError('not-found', 'portfolio.consortium-unknown')
  return found
}
