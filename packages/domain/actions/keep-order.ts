import type { Scope } from '@voortent/database'

/** Ids of the actions of a speerpunt that were not withdrawn, in order. */
export async function orderIn({ tx, tenantId }: Scope, speerpuntId: string): Promise<string[]> {
  const actions = await tx.action.findMany({
    where: { tenantId, speerpuntId, withdrawnAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return actions.map(({ id }) => id)
}

/** Numbers actions from 0 in this order. */
export async function keepOrder({ tx, tenantId }: Scope, order: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE action a SET position = o.place - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE a.tenant_id = ${tenantId}::uuid AND a.id = o.id AND a.position <> o.place - 1`
}
