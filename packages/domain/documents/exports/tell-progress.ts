import type { Scope } from '@voortent/database'

/** Tells how far it is, from 0 to 100. */
export async function tellExportProgress(
  { tx, tenantId }: Scope,
  id: string,
  progress: number,
): Promise<void> {
  await tx.export.updateMany({ where: { tenantId, id, state: 'working' }, data: { progress } })
}
