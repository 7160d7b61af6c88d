import type { Scope } from '@voortent/database'
import type { PlanInput } from '../contract.ts'
import { enterPlan } from '../enter-plan.ts'

/** A work package as lists show it; days such as `2027-03-31`. */
export type WorkPackageInList = {
  id: string
  number: number
  title: string
  about: string
  startsOn: string
  endsOn: string
  lead: { id: string; name: string } | null
  withdrawn: boolean
}

/** Work packages of a consortium in their order; the withdrawn ones stand last. Inside only. */
export async function listWorkPackages(
  scope: Scope,
  input: PlanInput,
): Promise<WorkPackageInList[]> {
  const { id } = await enterPlan(scope, input.consortium)
  return readWorkPackages(scope, id)
}

/** The same, for who is known to be inside. */
export function readWorkPackages(scope: Scope, consortiumId: string): Promise<WorkPackageInList[]> {
  return scope.tx.$queryRaw<WorkPackageInList[]>`
    SELECT p.id, p.number, p.title, p.about, p.starts_on::text AS "startsOn",
           p.ends_on::text AS "endsOn", p.withdrawn_at IS NOT NULL AS withdrawn,
           CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END AS lead
    FROM work_package p LEFT JOIN organisation o ON o.id = p.organisation_id
    WHERE p.tenant_id = ${scope.tenantId}::uuid AND p.consortium_id = ${consortiumId}::uuid
    ORDER BY p.withdrawn_at IS NOT NULL, p.position, p.number`
}
