import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import { type LockedAgenda, lockAgenda } from './lock-agenda.ts'
import type { Standing } from './permissions.ts'
import { voiceFor } from './voice-for.ts'

export type ActionId = Id<'action'>

const fields = {
  title: true,
  speerpuntId: true,
  goalId: true,
  organisationId: true,
  workingGroupId: true,
  startsOn: true,
  endsOn: true,
  status: true,
  statusReason: true,
  nextStep: true,
  nextStepOn: true,
  position: true,
  withdrawnAt: true,
} as const

/**
 * Locks the agenda of an action, reads the action, and how who acts stands to it.
 * @throws `actions.no-such-action`
 */
export async function lockAction(scope: Scope, id: string) {
  const { tx, tenantId, actor } = scope
  const where = { tenantId_id: { tenantId, id } }
  const found = await tx.action.findUnique({ where, select: { agendaId: true } })
  if (!found) throw new DomainError('not-found', 'actions.no-such-action')
  const agenda: LockedAgenda = await lockAgenda(scope, found.agendaId)
  const action = await tx.action.findUniqueOrThrow({ where, select: fields })
  const leads = (await voiceFor(scope, action.organisationId)) !== null
  const standing: Standing = { roles: actor.roles, leads }
  return { ...action, id: id as ActionId, agenda, standing }
}
export type LockedAction = Awaited<ReturnType<typeof lockAction>>

/** The same for one that stands. @throws `actions.action-withdrawn` */
export async function lockActiveAction(scope: Scope, id: string): Promise<LockedAction> {
  const action = await lockAction(scope, id)
  if (action.withdrawnAt) throw new DomainError('conflict', 'actions.action-withdrawn')
  return action
}
