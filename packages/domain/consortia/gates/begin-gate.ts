import type { Scope } from '@voortent/database'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'
import type { BeginGateInput } from './contract.ts'
import { requireDayAhead } from './require-day-ahead.ts'
import { findGate } from './require-gate.ts'
import { readStandards } from './standard-of.ts'
import { gatesFrom } from './steps.ts'

/**
 * Begins to prepare the gate to a next phase, with the criteria of the tenant. After a no-go it
 * begins where the last one ended: own criteria and what was judged come along.
 * @param locale the language of who begins, in which criteria of the field are written down
 * @throws `consortia.leaders-only`, `consortia.no-gate-there`, `consortia.gate-begun`
 */
export async function beginGate(
  scope: Scope,
  input: BeginGateInput,
  locale = 'nl',
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const { id: consortiumId, phase: fromPhase } = consortium
  if (!gatesFrom(fromPhase).includes(input.to))
    throw new DomainError('conflict', 'consortia.no-gate-there', { field: 'to' })
  if (await findGate(scope, { consortiumId }))
    throw new DomainError('conflict', 'consortia.gate-begun')
  requireDayAhead(scope, input.plannedOn)
  const id = newId<'consortium-gate'>()
  await tx.consortiumGate.create({
    data: {
      tenantId,
      id,
      consortiumId,
      fromPhase,
      toPhase: input.to,
      plannedOn: input.plannedOn ? dateOf(input.plannedOn) : null,
      begunAt: now,
      begunBy: actor.personId,
    },
    select: { id: true },
  })
  const criteria = await criteriaOf(scope, { consortiumId, fromPhase, locale })
  await tx.consortiumCriterion.createMany({
    data: criteria.map((criterion, position) => ({
      ...criterion,
      tenantId,
      id: newId(),
      consortiumId,
      gateId: id,
      position,
    })),
  })
  await recordInside(scope, 'consortium.gate-begun', consortium, { to: input.to })
  return { id }
}

/** Those of the refused gate out of the same phase, else those that the tenant asks. */
async function criteriaOf(
  scope: Scope,
  { consortiumId, fromPhase, locale }: { consortiumId: string; fromPhase: string; locale: string },
) {
  const { tx, tenantId } = scope
  const last = await tx.consortiumGate.findFirst({
    where: { tenantId, consortiumId, fromPhase, outcome: 'no-go' },
    orderBy: { decidedAt: 'desc' },
    select: {
      criteria: {
        orderBy: { position: 'asc' },
        select: {
          text: true,
          own: true,
          state: true,
          remark: true,
          judgedAt: true,
          judgedBy: true,
          judgedByName: true,
        },
      },
    },
  })
  if (last) return last.criteria
  const standards = await readStandards(scope, locale)
  const asked = standards.find(({ from }) => from === fromPhase)?.criteria ?? []
  return asked.map((text) => ({ text }))
}
