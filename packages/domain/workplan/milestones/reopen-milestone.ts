import type { Scope } from '@voortent/database'
import { removeFile } from '@voortent/domain/files'
import type { TurnMilestoneInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { keepTurn } from './keep-turn.ts'
import { lockToMove } from './lock-milestone.ts'

/** Opens a milestone again that was called reached or missed too soon; what was said stays on record. */
export async function reopenMilestone(scope: Scope, input: TurnMilestoneInput): Promise<void> {
  const milestone = await lockToMove(scope, input)
  const { plan, id, title, state, fileId } = milestone
  if (state === 'open') return
  await scope.tx.milestone.update({
    where: { tenantId_id: { tenantId: scope.tenantId, id } },
    data: { state: 'open', reachedOn: null, evidence: '', evidenceLink: '', fileId: null },
    select: { id: true },
  })
  if (fileId) await removeFile(scope, fileId)
  await keepTurn(scope, milestone, { turn: 'heropend', reason: input.reason })
  await recordPlan(scope, 'milestone.reopened', plan, { id, title, reason: input.reason })
}
