import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { SetStandardInput } from './contract.ts'
import { gatesFrom } from './steps.ts'

/**
 * Sets what the tenant asks at the gate out of a phase; gates that were begun keep what they ask. An
 * empty list brings back that of the field.
 * @throws `tenancy.coordinators-only`, `consortia.no-gate-here`
 */
export async function setStandard(scope: Scope, input: SetStandardInput): Promise<void> {
  requireCoordinator(scope.actor)
  const { tx, tenantId, actor, now } = scope
  const { from: fromPhase, criteria } = input
  if (gatesFrom(fromPhase).length === 0)
    throw new DomainError('invalid', 'consortia.no-gate-here', { field: 'from' })
  if (criteria.length === 0) await tx.gateStandard.deleteMany({ where: { tenantId, fromPhase } })
  else {
    const set = { criteria, changedAt: now, changedBy: actor.personId }
    await tx.gateStandard.upsert({
      where: { tenantId_fromPhase: { tenantId, fromPhase } },
      create: { tenantId, id: newId(), fromPhase, ...set },
      update: set,
      select: { id: true },
    })
  }
  await scope.record({
    type: 'gate-standard.changed',
    subjectType: 'gate-standard',
    subjectId: tenantId,
    payload: { from: fromPhase, criteria: criteria.length },
  })
}
