import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { LeaveActionInput } from './contract.ts'
import { lockActiveAction } from './lock-action.ts'
import { canArrange, canSpeak, requireRule } from './permissions.ts'
import { recordAction, touch } from './record-action.ts'
import { voiceFor } from './voice-for.ts'

/**
 * An organisation no longer takes part in an action, and says why.
 * @throws `actions.own-organisation-only`, `actions.not-in-it`
 */
export async function leaveAction(scope: Scope, input: LeaveActionInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { organisation: organisationId, reason } = input
  const action = await lockActiveAction(scope, input.action)
  const { agenda, standing } = action
  const speaks = (await voiceFor(scope, organisationId)) !== null
  if (!canArrange(standing, agenda.phase)) {
    const who = { roles: actor.roles, speaks }
    requireRule(canSpeak, who, agenda.phase, 'actions.own-organisation-only')
  }
  const partner = await tx.actionPartner.findFirst({
    where: { tenantId, actionId: action.id, organisationId, leftAt: null },
    select: { id: true, partner: { select: { organisation: { select: { name: true } } } } },
  })
  if (!partner) throw new DomainError('not-found', 'actions.not-in-it')
  await tx.actionPartner.update({
    where: { tenantId_id: { tenantId, id: partner.id } },
    data: { leftAt: now, leftBy: actor.personId, leftReason: reason },
    select: { id: true },
  })
  await touch(scope, action.id)
  const organisation = partner.partner.organisation.name
  await recordAction(scope, 'action.left', action, { organisation, reason })
}
