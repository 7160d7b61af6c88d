import type { Scope } from '@voortent/database'

/** What is not out yet of what one writes or is asked to read, last changed first. */
export async function listDrafts({ tx, tenantId }: Scope) {
  return tx.libraryItem.findMany({
    where: { tenantId, status: { in: ['draft', 'review'] } },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, title: true, kind: true, status: true, changedAt: true },
  })
}
