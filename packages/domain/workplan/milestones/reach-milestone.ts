import type { Scope } from '@voortent/database'
import { type Files, putFile } from '@voortent/domain/files'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import type { ReachMilestoneInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { keepTurn } from './keep-turn.ts'
import { lockToReach, requireOpen } from './lock-milestone.ts'

/** Says that a milestone was reached, and shows it. @throws `workplan.not-yet` for a day to come */
export async function reachMilestone(
  scope: Scope,
  input: ReachMilestoneInput,
  files: Files,
): Promise<void> {
  const { on, evidence, link, file } = input
  const milestone = await lockToReach(scope, input)
  requireOpen(milestone)
  if (on > dayOf(scope.now)) throw new DomainError('invalid', 'workplan.not-yet', { field: 'on' })
  const { plan, id, title } = milestone
  const kept = file && { ...file, kinds: 'any' as const, consortium: plan.id }
  const stored = kept && (await putFile(scope, files, kept))
  await scope.tx.milestone.update({
    where: { tenantId_id: { tenantId: scope.tenantId, id } },
    data: {
      state: 'gehaald',
      reachedOn: dateOf(on),
      evidence,
      evidenceLink: link,
      fileId: stored?.id ?? null,
    },
    select: { id: true },
  })
  await keepTurn(scope, milestone, { turn: 'gehaald', reason: evidence || link, to: on })
  await recordPlan(scope, 'milestone.reached', plan, { id, title, on })
}
