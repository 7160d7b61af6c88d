import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/**
 * Refuses when nobody but this member is coordinator. Two who leave at once wait for each other
 * on the tenant's row, so that one of them stays.
 */
export async function keepCoordinator(scope: Scope, leavingId: string): Promise<void> {
  const { tx, tenantId } = scope
  await tx.$queryRaw`SELECT 1 FROM tenant WHERE id = ${tenantId}::uuid FOR UPDATE`
  const coordinators = await tx.membership.findMany({
    where: { endedAt: null, roles: { has: 'coordinator' } },
    select: { id: true },
  })
  const others = coordinators.filter(({ id }) => id !== leavingId)
  if (others.length < coordinators.length && others.length === 0) {
    throw new DomainError('conflict', 'tenancy.last-coordinator')
  }
}
