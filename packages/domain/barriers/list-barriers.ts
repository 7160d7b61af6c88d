import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { BarrierEvidence, BarrierKind, OfConsortiumInput } from './contract.ts'
import { enterConsortium } from './enter-consortium.ts'

export type BarrierInList = {
  id: string
  kind: BarrierKind
  title: string
  evidence: BarrierEvidence
  noticedOn: string
  resolved: boolean
  /** Stands on the tenant's list. */
  shared: boolean
}

/** Barriers of a consortium: what still stands in the way first, the latest on top. */
export async function listBarriers(scope: Scope, input: OfConsortiumInput) {
  const { id, title, mayWork } = await enterConsortium(scope, input.consortium)
  const items = await scope.tx.$queryRaw<BarrierInList[]>`
    SELECT b.id, b.kind, b.title, b.evidence, b.noticed_on::text AS "noticedOn",
           b.resolved_at IS NOT NULL AS resolved,
           EXISTS (SELECT FROM barrier_echo e
             JOIN shared_barrier s ON (s.tenant_id, s.id) = (e.tenant_id, e.shared_id)
             WHERE e.tenant_id = b.tenant_id AND e.barrier_id = b.id
               AND s.withdrawn_at IS NULL) AS shared
    FROM barrier b
    WHERE b.tenant_id = ${scope.tenantId}::uuid AND b.consortium_id = ${id}::uuid
    ORDER BY b.resolved_at IS NOT NULL, b.noticed_on DESC, b.id`
  return { consortium: title, items, today: dayOf(scope.now), may: { work: mayWork } }
}
