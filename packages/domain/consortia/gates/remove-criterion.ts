import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireLeader } from '../require-insider.ts'
import type { RemoveCriterionInput } from './contract.ts'

/**
 * Takes off a criterion that the consortium added itself; what the tenant asks is said not to apply.
 * @throws `consortia.no-such-criterion`, `consortia.gate-is-voted-on`
 */
export async function removeCriterion(scope: Scope, input: RemoveCriterionInput): Promise<void> {
  const { tx, tenantId } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const where = { tenantId, id: input.criterion, consortiumId: consortium.id, own: true }
  const criterion = await tx.consortiumCriterion.findFirst({
    where: { ...where, gate: { decidedAt: null } },
    select: { gate: { select: { ballotId: true } } },
  })
  if (!criterion) throw new DomainError('not-found', 'consortia.no-such-criterion')
  if (criterion.gate.ballotId) throw new DomainError('conflict', 'consortia.gate-is-voted-on')
  await tx.consortiumCriterion.deleteMany({ where })
}
