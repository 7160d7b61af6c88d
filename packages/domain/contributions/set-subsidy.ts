import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { SetSubsidyInput } from './contract.ts'
import { keepFigures } from './keep-figures.ts'
import { openLedger, requireQuarter, requireWorkPackage } from './open-ledger.ts'
import { recordMoney } from './record-money.ts'

/**
 * Says what subsidy is planned for a work package in a quarter, or was spent on it, in place of what was
 * said before; nothing takes it away. The trail keeps every sum.
 * @throws `consortia.leaders-only`, `contributions.quarter-outside`
 */
export async function setSubsidy(scope: Scope, input: SetSubsidyInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { stage, quarter, workPackage, amount } = input
  const ledger = await openLedger(scope, input.consortium)
  const { consortium } = ledger
  if (!consortium.leadsIt) throw new DomainError('forbidden', 'consortia.leaders-only')
  requireQuarter(scope, ledger, { quarter, stage })
  requireWorkPackage(ledger, workPackage)
  const place = {
    tenantId,
    consortiumId: consortium.id,
    workPackageId: workPackage,
    quarter,
    stage,
  }
  const before = await tx.subsidyLine.findFirst({ where: place, select: { cents: true } })
  const was = Number(before?.cents ?? 0)
  if (was === amount) return
  await tx.subsidyLine.deleteMany({ where: place })
  if (amount > 0)
    await tx.subsidyLine.create({
      data: { ...place, id: newId(), cents: amount, changedAt: now, changedBy: actor.personId },
      select: { id: true },
    })
  await keepFigures(scope, consortium.id)
  const payload = { quarter, stage, was, cents: amount }
  await recordMoney(scope, 'contribution.subsidy-set', consortium, payload)
}
