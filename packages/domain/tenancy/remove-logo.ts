import type { Scope } from '@voortent/database'
import { requireCoordinator } from './permissions.ts'

/** Takes the logo away; the tenant's name stands in its place. */
export async function removeLogo(scope: Scope): Promise<void> {
  const { tx, tenantId, actor } = scope
  requireCoordinator(actor)
  const { count } = await tx.tenantLogo.deleteMany({ where: { tenantId } })
  if (count === 0) return
  await scope.record({ type: 'tenant.logo-removed', subjectType: 'tenant', subjectId: tenantId })
}
