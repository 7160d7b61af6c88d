import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import type { AgreeGoalInput } from './contract.ts'
import { requireExplorer } from './require-explorer.ts'

/** Writes down what the partners want to reach together, in their own words. */
export async function agreeGoal(scope: Scope, input: AgreeGoalInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireExplorer(scope, input.consortium)
  const key = { tenantId, consortiumId: consortium.id }
  const said = { goal: input.goal, changedAt: now, changedBy: actor.personId }
  await tx.sandpit.upsert({
    where: { tenantId_consortiumId: key },
    create: { ...key, ...said, id: newId() },
    update: said,
    select: { id: true },
  })
  await recordInside(scope, 'consortium.goal-agreed', consortium)
}
