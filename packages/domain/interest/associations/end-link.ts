import type { Scope } from '@voortent/database'
import { requireAssociation } from './require-association.ts'

/** Shuts an association's link: it brings nobody in under its name any more. */
export async function endLink(scope: Scope): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id: organisationId } = await requireAssociation(scope)
  const { count } = await tx.associationLink.updateMany({
    where: { tenantId, organisationId, endedAt: null },
    data: { endedAt: now },
  })
  if (count === 0) return
  await scope.record({
    type: 'association-link.ended',
    subjectType: 'organisation',
    subjectId: organisationId,
  })
}
