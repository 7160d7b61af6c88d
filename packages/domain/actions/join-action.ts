import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { JoinActionInput } from './contract.ts'
import { lockActiveAction } from './lock-action.ts'
import { canArrange, canSpeak, requireRule } from './permissions.ts'
import { recordAction, touch } from './record-action.ts'
import { requirePartner } from './require-parts.ts'
import { voiceFor } from './voice-for.ts'

/**
 * An organisation takes part in an action: by its own voice, or named by who arranges the action.
 * Nothing happens to one that takes part already.
 * @throws `actions.own-organisation-only`, `actions.leads-already`, `actions.takes-no-part`
 */
export async function joinAction(scope: Scope, input: JoinActionInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const organisationId = input.organisation
  const action = await lockActiveAction(scope, input.action)
  const { agenda, standing } = action
  const speaks = (await voiceFor(scope, organisationId)) !== null
  if (!canArrange(standing, agenda.phase)) {
    const who = { roles: actor.roles, speaks }
    requireRule(canSpeak, who, agenda.phase, 'actions.own-organisation-only')
  }
  const organisation = await requirePartner(scope, organisationId)
  if (action.organisationId === organisationId)
    throw new DomainError('conflict', 'actions.leads-already', { field: 'organisation' })
  const key = { tenantId, actionId: action.id, organisationId }
  const before = await tx.actionPartner.findFirst({ where: key, select: { leftAt: true } })
  if (before && !before.leftAt) return
  const joined = { joinedAt: now, joinedBy: actor.personId }
  await tx.actionPartner.upsert({
    where: { tenantId_actionId_organisationId: key },
    create: { ...key, id: newId(), ...joined },
    update: { ...joined, leftAt: null, leftBy: null, leftReason: '' },
    select: { id: true },
  })
  await touch(scope, action.id)
  await recordAction(scope, 'action.joined', action, { organisation })
}
