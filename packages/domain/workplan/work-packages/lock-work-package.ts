import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import { enterToPlan, type Plan } from '../enter-plan.ts'

export type LockedPackage = {
  plan: Plan
  id: string
  title: string
  about: string
  startsOn: string
  endsOn: string
  organisationId: string | null
  withdrawnAt: Date | null
}
type Row = Omit<LockedPackage, 'plan' | 'startsOn' | 'endsOn'> & { startsOn: Date; endsOn: Date }

/** A work package that who leads changes. @throws `workplan.no-such-work-package` */
export async function lockWorkPackage(
  scope: Scope,
  input: { consortium: string; workPackage: string },
): Promise<LockedPackage> {
  const plan = await enterToPlan(scope, input.consortium)
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT id, title, about, starts_on AS "startsOn", ends_on AS "endsOn",
           organisation_id AS "organisationId", withdrawn_at AS "withdrawnAt"
    FROM work_package
    WHERE tenant_id = ${scope.tenantId}::uuid AND consortium_id = ${plan.id}::uuid
      AND id = ${input.workPackage}::uuid FOR NO KEY UPDATE`
  if (!row) throw new DomainError('not-found', 'workplan.no-such-work-package')
  return { ...row, plan, startsOn: dayFrom(row.startsOn), endsOn: dayFrom(row.endsOn) }
}
