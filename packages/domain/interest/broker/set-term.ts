import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { newId } from '@voortent/kernel'
import type { TermInput } from '../contract.ts'

/** Says within how many working days this tenant calls companies; what runs keeps its day. */
export async function setTerm(scope: Scope, { days }: TermInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  requireCoordinator(actor)
  const said = { days, changedAt: now, changedBy: actor.personId }
  await tx.interestTerm.upsert({
    where: { tenantId },
    create: { tenantId, id: newId(), ...said },
    update: said,
    select: { id: true },
  })
  await scope.record({
    type: 'interest.term-set',
    subjectType: 'tenant',
    subjectId: tenantId,
    payload: { days },
  })
}
