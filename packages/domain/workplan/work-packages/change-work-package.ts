import type { Scope } from '@voortent/database'
import { dateOf } from '@voortent/kernel'
import type { ChangeWorkPackageInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { lockWorkPackage } from './lock-work-package.ts'
import { requirePartnerOf } from './require-partner.ts'

/** Changes title, period or lead; nothing is recorded when nothing changed. */
export async function changeWorkPackage(
  scope: Scope,
  input: ChangeWorkPackageInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { title, about, startsOn, endsOn, organisation } = input
  const { plan, ...before } = await lockWorkPackage(scope, input)
  const sameLead = organisation === before.organisationId
  const sameWords = title === before.title && about === before.about
  const samePeriod = startsOn === before.startsOn && endsOn === before.endsOn
  if (sameLead && sameWords && samePeriod) return
  if (organisation && !sameLead) await requirePartnerOf(scope, plan.id, organisation)
  await tx.workPackage.update({
    where: { tenantId_id: { tenantId, id: before.id } },
    data: {
      title,
      about,
      startsOn: dateOf(startsOn),
      endsOn: dateOf(endsOn),
      organisationId: organisation,
    },
    select: { id: true },
  })
  await recordPlan(scope, 'work-package.changed', plan, { id: before.id, title })
}
