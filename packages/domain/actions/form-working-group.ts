import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { FormWorkingGroupInput } from './contract.ts'
import { lockAgenda } from './lock-agenda.ts'
import type { WorkingGroupId } from './lock-group.ts'
import { canKeepGroup, requireRule } from './permissions.ts'
import { recordGroup } from './record-group.ts'

/** Forms a working group of an agenda, without members yet. */
export async function formWorkingGroup(
  scope: Scope,
  input: FormWorkingGroupInput,
): Promise<{ id: WorkingGroupId }> {
  const { tx, tenantId, actor, now } = scope
  const { name, purpose } = input
  const agenda = await lockAgenda(scope, input.agenda)
  requireRule(canKeepGroup, { roles: actor.roles }, agenda.phase, 'actions.group-keepers-only')
  const id = newId<'working-group'>()
  await tx.workingGroup.create({
    data: {
      tenantId,
      id,
      agendaId: agenda.id,
      name,
      purpose,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await recordGroup(scope, 'working-group.formed', { id, name, agenda })
  return { id }
}
