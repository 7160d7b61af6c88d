import type { Scope } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'
import type { AddWorkPackageInput } from '../contract.ts'
import { enterToPlan } from '../enter-plan.ts'
import { recordPlan } from '../record-plan.ts'
import { requirePartnerOf } from './require-partner.ts'

/** Adds a work package behind the others; its number is never given again. */
export async function addWorkPackage(
  scope: Scope,
  input: AddWorkPackageInput,
): Promise<{ id: string; number: number }> {
  const { tx, tenantId, actor, now } = scope
  const { title, about, startsOn, endsOn, organisation } = input
  const plan = await enterToPlan(scope, input.consortium)
  if (organisation) await requirePartnerOf(scope, plan.id, organisation)
  // Who adds at the same moment waits here, so that numbers differ.
  await tx.$executeRaw`
    SELECT id FROM consortium WHERE tenant_id = ${tenantId}::uuid AND id = ${plan.id}::uuid
    FOR NO KEY UPDATE`
  const { _max, _count } = await tx.workPackage.aggregate({
    where: { tenantId, consortiumId: plan.id },
    _max: { number: true },
    _count: true,
  })
  const [id, number] = [newId(), (_max.number ?? 0) + 1]
  await tx.workPackage.create({
    data: {
      tenantId,
      id,
      consortiumId: plan.id,
      number,
      title,
      about,
      startsOn: dateOf(startsOn),
      endsOn: dateOf(endsOn),
      organisationId: organisation,
      position: _count,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await recordPlan(scope, 'work-package.added', plan, { id, title, number })
  return { id, number }
}
