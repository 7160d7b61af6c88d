import type { Scope } from '@voortent/database'
import { DomainError, dateOf, type Id, newId } from '@voortent/kernel'
import type { MakePromiseInput } from './contract.ts'
import { lockAgenda } from './lock-agenda.ts'
import { canSpeak, requireRule } from './permissions.ts'
import { requireGoal, requirePartner } from './require-parts.ts'
import { voiceFor } from './voice-for.ts'

export type PromiseId = Id<'promise'>

/**
 * An organisation promises something by a day, by its own voice or written down by a coordinator,
 * which stays visible.
 * @throws `actions.own-organisation-only`, `actions.closed-in-this-phase`, `actions.no-such-action`
 */
export async function makePromise(
  scope: Scope,
  input: MakePromiseInput,
): Promise<{ id: PromiseId }> {
  const { tx, tenantId, actor, now } = scope
  const { what, organisation: organisationId } = input
  const agenda = await lockAgenda(scope, input.agenda)
  const representationId = await voiceFor(scope, organisationId)
  const who = { roles: actor.roles, speaks: representationId !== null }
  requireRule(canSpeak, who, agenda.phase, 'actions.own-organisation-only')
  const organisation = await requirePartner(scope, organisationId)
  if (input.goal) await requireGoal(scope, input.goal, { agendaId: agenda.id })
  if (input.action) await requireAction(scope, input.action, agenda.id)
  const id = newId<'promise'>()
  await tx.promiseMade.create({
    data: {
      tenantId,
      id,
      agendaId: agenda.id,
      actionId: input.action,
      goalId: input.goal,
      organisationId,
      what,
      dueOn: dateOf(input.dueOn),
      promisedAt: now,
      promisedBy: actor.personId,
      representationId,
    },
    select: { id: true },
  })
  const payload = { what, organisation, agendaId: agenda.id, actionId: input.action }
  await scope.record({ type: 'promise.made', subjectType: 'promise', subjectId: id, payload })
  return { id }
}

async function requireAction({ tx, tenantId }: Scope, id: string, agendaId: string) {
  const count = await tx.action.count({ where: { tenantId, id, agendaId, withdrawnAt: null } })
  if (count === 0) throw new DomainError('invalid', 'actions.no-such-action', { field: 'action' })
}
