import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { MeasureInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { lockContribution } from './lock-contribution.ts'

/**
 * Records what a consortium measured of its own contribution on a day; measured again for that day it
 * takes the place of the first. @throws `workplan.not-yet` for a day to come
 */
export async function measureContribution(scope: Scope, input: MeasureInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { value, on, source } = input
  const { plan, id: contributionId, goal, unit } = await lockContribution(scope, input)
  if (on > dayOf(now)) throw new DomainError('invalid', 'workplan.not-yet', { field: 'on' })
  const measuredOn = dateOf(on)
  const said = { value, source, recordedAt: now, recordedBy: actor.personId }
  await tx.contributionMeasurement.upsert({
    where: {
      tenantId_contributionId_measuredOn: { tenantId, contributionId, measuredOn },
    },
    create: { tenantId, id: newId(), consortiumId: plan.id, contributionId, measuredOn, ...said },
    update: said,
    select: { id: true },
  })
  const about = { id: contributionId, title: goal, on, value, unit }
  await recordPlan(scope, 'goal-contribution.measured', plan, about)
}
