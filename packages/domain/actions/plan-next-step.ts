import type { Scope } from '@voortent/database'
import { dateOf } from '@voortent/kernel'
import type { PlanNextStepInput } from './contract.ts'
import { lockActiveAction } from './lock-action.ts'
import { canCarryOut, requireRule } from './permissions.ts'
import { recordAction } from './record-action.ts'

/** Says what comes next and when; without words there is no next step. */
export async function planNextStep(scope: Scope, input: PlanNextStepInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { nextStep } = input
  const action = await lockActiveAction(scope, input.action)
  requireRule(canCarryOut, action.standing, action.agenda.phase, 'actions.lead-or-keepers-only')
  const nextStepOn = nextStep && input.nextStepOn ? dateOf(input.nextStepOn) : null
  const same = nextStepOn?.getTime() === action.nextStepOn?.getTime()
  if (nextStep === action.nextStep && same) return
  await tx.action.update({
    where: { tenantId_id: { tenantId, id: action.id } },
    data: { nextStep, nextStepOn, changedAt: now },
    select: { id: true },
  })
  await recordAction(scope, 'action.next-step-planned', action, { nextStep })
}
