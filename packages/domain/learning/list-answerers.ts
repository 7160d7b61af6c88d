import type { Scope } from '@voortent/database'
import { listInsiders } from '@voortent/domain/consortia'

/**
 * The insiders of a consortium who may answer at this moment, to a scan and when looking back: observers read along only.
 * @returns ids of memberships
 */
export async function listAnswerers(scope: Scope, consortiumId: string): Promise<string[]> {
  const { tx, tenantId } = scope
  const rows = await tx.membership.findMany({
    where: {
      tenantId,
      id: { in: await listInsiders(scope, consortiumId) },
      NOT: { OR: [{ roles: { isEmpty: true } }, { roles: { equals: ['toehoorder'] } }] },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
