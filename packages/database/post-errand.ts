import { newId } from '@voortent/kernel'
import type { Scope } from './scope.ts'

/**
 * Leaves work to the worker for when this transaction has committed; it is tried until it is done
 * or given up.
 * @param errand.job one of the worker's errands, such as `make-export`
 * @param errand.dueAt not before this moment; at once unless told
 */
export async function postErrand(
  { tx, tenantId, now }: Scope,
  errand: { job: string; subjectId: string; dueAt?: Date },
): Promise<void> {
  const { job, subjectId, dueAt = now } = errand
  await tx.errand.createMany({
    data: { id: newId(), job, ownerTenant: tenantId, subjectId, dueAt },
  })
}
