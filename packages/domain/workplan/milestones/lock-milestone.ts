import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import type { MilestoneInput, MilestoneState } from '../contract.ts'
import { enterToPlan, enterToWork, type Plan } from '../enter-plan.ts'

export type LockedMilestone = {
  plan: Plan
  id: string
  title: string
  workPackageId: string | null
  dueOn: string
  state: MilestoneState
  fileId: string | null
}
type Row = Omit<LockedMilestone, 'plan' | 'dueOn'> & { dueOn: Date }

/** A milestone that who leads moves or changes. @throws `workplan.no-such-milestone` */
export async function lockToMove(scope: Scope, input: MilestoneInput): Promise<LockedMilestone> {
  return lock(scope, await enterToPlan(scope, input.consortium), input.milestone)
}

/** A milestone that everybody inside says was reached or missed. @throws `workplan.no-such-milestone` */
export async function lockToReach(scope: Scope, input: MilestoneInput): Promise<LockedMilestone> {
  return lock(scope, await enterToWork(scope, input.consortium), input.milestone)
}

async function lock(scope: Scope, plan: Plan, id: string): Promise<LockedMilestone> {
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT id, title, work_package_id AS "workPackageId", due_on AS "dueOn", state,
           file_id AS "fileId"
    FROM milestone
    WHERE tenant_id = ${scope.tenantId}::uuid AND consortium_id = ${plan.id}::uuid
      AND id = ${id}::uuid AND withdrawn_at IS NULL FOR NO KEY UPDATE`
  if (!row) throw new DomainError('not-found', 'workplan.no-such-milestone')
  return { ...row, plan, dueOn: dayFrom(row.dueOn) }
}

/** @throws `workplan.milestone-settled` once it was reached or missed */
export function requireOpen({ state }: LockedMilestone): void {
  if (state !== 'open') throw new DomainError('conflict', 'workplan.milestone-settled')
}
