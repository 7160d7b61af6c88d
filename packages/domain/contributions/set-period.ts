import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import { DomainError, dateOf } from '@voortent/kernel'
import type { SetPeriodInput } from './contract.ts'
import { quarterOf } from './quarter.ts'
import { recordMoney } from './record-money.ts'

/**
 * Says when the project begins and ends; money that was entered stays within it.
 * @throws `contributions.money-outside-period`, `consortia.leaders-only`
 */
export async function setPeriod(scope: Scope, input: SetPeriodInput): Promise<void> {
  const { tx, tenantId } = scope
  const { startsOn, endsOn } = input
  const consortium = await requireLeader(scope, input.consortium)
  const [first, last] = [quarterOf(startsOn), quarterOf(endsOn)]
  const [outside] = await tx.$queryRaw<{ quarter: string }[]>`
    SELECT quarter FROM (
      SELECT c.quarter FROM contribution c
      WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${consortium.id}::uuid
        AND c.state <> 'ingetrokken'
      UNION ALL
      SELECT l.quarter FROM subsidy_line l
      WHERE l.tenant_id = ${tenantId}::uuid AND l.consortium_id = ${consortium.id}::uuid
    ) AS entered
    WHERE quarter < ${first} OR quarter > ${last} ORDER BY quarter LIMIT 1`
  if (outside)
    throw new DomainError('conflict', 'contributions.money-outside-period', {
      field: outside.quarter < first ? 'startsOn' : 'endsOn',
      values: { year: outside.quarter.slice(0, 4), quarter: outside.quarter.slice(6) },
    })
  await tx.consortium.updateMany({
    where: { tenantId, id: consortium.id },
    data: { startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) },
  })
  await recordMoney(scope, 'contribution.period-set', consortium, { startsOn, endsOn })
}
