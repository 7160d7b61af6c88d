import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { RecordOutcomeInput } from './contract.ts'
import { lockAgenda } from './lock-agenda.ts'
import { canSpeak, requireRule } from './permissions.ts'
import { pathOfPromise } from './promise-tasks.ts'
import { voiceFor } from './voice-for.ts'

/**
 * Says what became of a promise. What was said before stays in its history, so that it can be put
 * right; what was asked about it is answered by this.
 * @throws `actions.no-such-promise`, `actions.own-organisation-only`, `actions.closed-in-this-phase`
 */
export async function recordOutcome(scope: Scope, input: RecordOutcomeInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { promise: id, outcome: state, reason } = input
  const where = { tenantId_id: { tenantId, id } }
  const promise = await tx.promiseMade.findUnique({
    where,
    select: {
      agendaId: true,
      actionId: true,
      organisationId: true,
      what: true,
      partner: { select: { organisation: { select: { name: true } } } },
    },
  })
  if (!promise) throw new DomainError('not-found', 'actions.no-such-promise')
  const { phase } = await lockAgenda(scope, promise.agendaId)
  const representationId = await voiceFor(scope, promise.organisationId)
  const who = { roles: actor.roles, speaks: representationId !== null }
  requireRule(canSpeak, who, phase, 'actions.own-organisation-only')
  await tx.promiseState.create({
    data: {
      tenantId,
      id: newId(),
      promiseId: id,
      state,
      reason,
      recordedAt: now,
      recordedBy: actor.personId,
      representationId,
    },
    select: { id: true },
  })
  await tx.promiseMade.update({ where, data: { state }, select: { id: true } })
  await completeTasksAt(scope, { path: pathOfPromise(id) })
  const { what, agendaId, actionId } = promise
  const organisation = promise.partner.organisation.name
  const payload = { what, organisation, agendaId, actionId, reason }
  await scope.record({
    type: `promise.${state}`,
    subjectType: 'promise',
    subjectId: id,
    payload,
  })
}
