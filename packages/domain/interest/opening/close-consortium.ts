import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import type { OfConsortiumInput } from '../contract.ts'

/** Takes the public page away; talks that run go on. @throws `consortia.leaders-only` */
export async function closeConsortium(
  scope: Scope,
  { consortium: consortiumId }: OfConsortiumInput,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { title } = await requireLeader(scope, consortiumId)
  const { count } = await tx.consortiumOpening.updateMany({
    where: { tenantId, consortiumId, closedAt: null },
    data: { closedAt: now },
  })
  if (count === 0) return
  await scope.record({
    type: 'consortium.closed-for-companies',
    subjectType: 'consortium',
    subjectId: consortiumId,
    payload: { title },
  })
}
