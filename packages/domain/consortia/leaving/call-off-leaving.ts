import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { LeavingInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { pathOfLeaving } from './path-of-leaving.ts'
import { requireLeaving } from './require-leaving.ts'

/** A partner stays after all. */
export async function callOffLeaving(scope: Scope, input: LeavingInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, organisation, consortium } = await requireLeaving(scope, input)
  await tx.consortiumLeaving.update({
    where: { tenantId_id: { tenantId, id } },
    data: { calledOffAt: now },
    select: { id: true },
  })
  await completeTasksAt(scope, { path: pathOfLeaving(consortium.id, id) })
  await recordInside(scope, 'consortium.leaving-called-off', consortium, { organisation })
}
