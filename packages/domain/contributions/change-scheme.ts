import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireKeeper, stored } from './add-scheme.ts'
import type { ChangeSchemeInput } from './contract.ts'

/** Changes what a funder asks; who chose it is held against it from now on. @throws `contributions.no-such-scheme` */
export async function changeScheme(scope: Scope, input: ChangeSchemeInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { scheme: id, name } = input
  requireKeeper(scope)
  const { count } = await tx.fundingScheme.updateMany({
    where: { tenantId, id },
    data: { ...stored(input), changedAt: now },
  })
  if (count === 0) throw new DomainError('not-found', 'contributions.no-such-scheme')
  await scope.record({
    type: 'funding-scheme.changed',
    subjectType: 'funding-scheme',
    subjectId: id,
    payload: { name },
  })
}
