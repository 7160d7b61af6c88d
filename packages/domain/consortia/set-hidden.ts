import type { Scope } from '@voortent/database'
import type { SetHiddenInput } from './contract.ts'
import { recordInside } from './record-inside.ts'
import { requireLeader } from './require-insider.ts'

/**
 * Hides a consortium from everybody who takes no part in it, or shows its title, phase and partners to
 * the tenant again.
 * @throws `consortia.leaders-only`
 */
export async function setHidden(scope: Scope, input: SetHiddenInput): Promise<void> {
  const { tx, tenantId } = scope
  const consortium = await requireLeader(scope, input.consortium)
  if (consortium.hidden === input.hidden) return
  await tx.consortium.update({
    where: { tenantId_id: { tenantId, id: consortium.id } },
    data: { hidden: input.hidden },
    select: { id: true },
  })
  const type = input.hidden ? 'consortium.hidden' : 'consortium.shown'
  await recordInside(scope, type, consortium)
}
