import type { Scope } from '@voortent/database'

/** Work packages of a consortium that stand, in order; locked, so that who moves one waits. */
export async function packagesInOrder(scope: Scope, consortiumId: string): Promise<string[]> {
  const rows = await scope.tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM work_package
    WHERE tenant_id = ${scope.tenantId}::uuid AND consortium_id = ${consortiumId}::uuid
      AND withdrawn_at IS NULL
    ORDER BY position, number FOR NO KEY UPDATE`
  return rows.map(({ id }) => id)
}

/** Gives each its place in this order, from 0. */
export async function keepOrder(scope: Scope, order: readonly string[]): Promise<void> {
  await scope.tx.$executeRaw`
    UPDATE work_package p SET position = o.place - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE p.tenant_id = ${scope.tenantId}::uuid AND p.id = o.id`
}
