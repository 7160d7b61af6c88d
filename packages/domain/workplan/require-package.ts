import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** A work package of the plan that stands. @throws `workplan.package-unknown` */
export async function requirePackage(
  { tx, tenantId }: Scope,
  consortiumId: string,
  id: string | null,
): Promise<void> {
  if (!id) return
  const where = { tenantId, id, consortiumId, withdrawnAt: null }
  const found = await tx.workPackage.findFirst({ where, select: { id: true } })
  if (!found) throw new DomainError('invalid', 'workplan.package-unknown', { field: 'workPackage' })
}
