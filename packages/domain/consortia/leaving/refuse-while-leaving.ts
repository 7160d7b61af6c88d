import { type Scope, withConsortiaOpen } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** Who is leaving goes by its handover alone, until that is called off. @throws `consortia.leaves-already` */
export async function refuseWhileLeaving(
  scope: Scope,
  of: { consortiumId: string; organisationId: string },
): Promise<void> {
  const { tx, tenantId } = scope
  // Who says how far it is may not be inside yet.
  const running = await withConsortiaOpen(scope, () =>
    tx.consortiumLeaving.count({
      where: { tenantId, ...of, confirmedAt: null, calledOffAt: null },
    }),
  )
  if (running > 0) throw new DomainError('conflict', 'consortia.leaves-already')
}
