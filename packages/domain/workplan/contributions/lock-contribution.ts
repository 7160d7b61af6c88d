import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ContributionInput } from '../contract.ts'
import { enterToWork, type Plan } from '../enter-plan.ts'

/** What a consortium contributes to a doel, as long as it does. @throws `workplan.no-such-contribution` */
export async function lockContribution(
  scope: Scope,
  input: ContributionInput,
): Promise<{ plan: Plan; id: string; goal: string; unit: string }> {
  const plan = await enterToWork(scope, input.consortium)
  const [row] = await scope.tx.$queryRaw<{ id: string; goal: string; unit: string }[]>`
    SELECT b.id, g.title AS goal, b.unit
    FROM goal_contribution b JOIN goal g ON (g.tenant_id, g.id) = (b.tenant_id, b.goal_id)
    WHERE b.tenant_id = ${scope.tenantId}::uuid AND b.consortium_id = ${plan.id}::uuid
      AND b.id = ${input.contribution}::uuid AND b.ended_at IS NULL
    FOR NO KEY UPDATE OF b`
  if (!row) throw new DomainError('not-found', 'workplan.no-such-contribution')
  return { plan, ...row }
}
