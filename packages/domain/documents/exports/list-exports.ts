import type { Scope } from '@voortent/database'
import { type ExportInList, shown } from './get-export.ts'

/** The files one asked for in the last week, the latest first. */
export async function listExports({ tx, tenantId, actor }: Scope): Promise<ExportInList[]> {
  if (!actor.personId) return []
  const found = await tx.export.findMany({
    where: { tenantId, requestedBy: actor.personId },
    select: shown,
    orderBy: { requestedAt: 'desc' },
    take: 50,
  })
  return found as ExportInList[]
}
