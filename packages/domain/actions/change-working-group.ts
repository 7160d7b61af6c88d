import type { Scope } from '@voortent/database'
import type { ChangeWorkingGroupInput } from './contract.ts'
import { lockGroup } from './lock-group.ts'
import { recordGroup } from './record-group.ts'

/** Gives a working group another name or purpose. */
export async function changeWorkingGroup(
  scope: Scope,
  input: ChangeWorkingGroupInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { name, purpose } = input
  const group = await lockGroup(scope, input.group)
  if (name === group.name && purpose === group.purpose) return
  await tx.workingGroup.update({
    where: { tenantId_id: { tenantId, id: group.id } },
    data: { name, purpose },
    select: { id: true },
  })
  await recordGroup(scope, 'working-group.changed', { ...group, name }, { before: group.name })
}
