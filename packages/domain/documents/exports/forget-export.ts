import type { Scope } from '@voortent/database'

/** Takes a file away whose week has passed. */
export async function forgetExport({ tx, tenantId }: Scope, id: string): Promise<void> {
  await tx.export.deleteMany({ where: { tenantId, id } })
}
