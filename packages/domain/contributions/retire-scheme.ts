import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireKeeper } from './add-scheme.ts'
import type { SchemeInput } from './contract.ts'

/** A scheme that is closed is chosen no more; who chose it keeps it. @throws `contributions.no-such-scheme` */
export async function retireScheme(scope: Scope, { scheme: id }: SchemeInput): Promise<void> {
  const { tx, tenantId, now } = scope
  requireKeeper(scope)
  const found = await tx.fundingScheme.findFirst({ where: { tenantId, id } })
  if (!found) throw new DomainError('not-found', 'contributions.no-such-scheme')
  if (found.retiredAt) return
  await tx.fundingScheme.updateMany({ where: { tenantId, id }, data: { retiredAt: now } })
  await scope.record({
    type: 'funding-scheme.retired',
    subjectType: 'funding-scheme',
    subjectId: id,
    payload: { name: found.name },
  })
}
