import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { canShareResult } from '../permissions.ts'
import { recordInside } from '../record-inside.ts'
import { requireInsider } from '../require-insider.ts'
import type { JudgeCriterionInput } from './contract.ts'
import { nameOfActor } from './name-of-actor.ts'

/**
 * Says how far a criterion is, with a remark, by name; any committed partner may. Once the
 * partners vote it stays as they were shown it.
 * @throws `consortia.partners-only`, `consortia.no-such-criterion`, `consortia.gate-is-voted-on`
 */
export async function judgeCriterion(scope: Scope, input: JudgeCriterionInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { criterion: id, state, remark } = input
  const consortium = await requireInsider(scope, input.consortium, { lock: true })
  if (!canShareResult(consortium.standing))
    throw new DomainError('forbidden', 'consortia.committed-only')
  const criterion = await tx.consortiumCriterion.findFirst({
    where: { tenantId, id, consortiumId: consortium.id, gate: { decidedAt: null } },
    select: { text: true, gate: { select: { ballotId: true } } },
  })
  if (!criterion) throw new DomainError('not-found', 'consortia.no-such-criterion')
  if (criterion.gate.ballotId) throw new DomainError('conflict', 'consortia.gate-is-voted-on')
  const judged = state !== 'open'
  await tx.consortiumCriterion.update({
    where: { tenantId_id: { tenantId, id } },
    data: {
      state,
      remark,
      judgedAt: judged ? now : null,
      judgedBy: judged ? actor.personId : null,
      judgedByName: judged ? await nameOfActor(scope) : '',
    },
    select: { id: true },
  })
  const told = { criterion: criterion.text, state }
  await recordInside(scope, 'consortium.criterion-judged', consortium, told)
}
