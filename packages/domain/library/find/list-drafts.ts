import type { Scope } from '@voortent/database'

/** What is not out yet of those whose items one writes, last changed first. */
export async function listDrafts({ tx, tenantId }: Scope) {
  return tx.libraryItem.findMany({
    where: { tenantId, status: 'draft' },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, title: true, kind: true, changedAt: true },
  })
}
