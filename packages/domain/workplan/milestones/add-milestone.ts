import type { Scope } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'
import type { AddMilestoneInput } from '../contract.ts'
import { enterToPlan } from '../enter-plan.ts'
import { recordPlan } from '../record-plan.ts'
import { requirePackage } from '../require-package.ts'

/** Sets a milestone for a day, of a work package or of the whole. */
export async function addMilestone(
  scope: Scope,
  input: AddMilestoneInput,
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, workPackage, dueOn } = input
  const plan = await enterToPlan(scope, input.consortium)
  await requirePackage(scope, plan.id, workPackage)
  const id = newId()
  await tx.milestone.create({
    data: {
      tenantId,
      id,
      consortiumId: plan.id,
      workPackageId: workPackage,
      title,
      dueOn: dateOf(dueOn),
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await recordPlan(scope, 'milestone.added', plan, { id, title, dueOn })
  return { id }
}
