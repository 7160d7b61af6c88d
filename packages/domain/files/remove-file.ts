import type { Scope } from '@voortent/database'

/** From now on nobody reads it; its bytes go with the next sweep, so that undone work keeps them. */
export async function removeFile({ tx, tenantId, now }: Scope, id: string): Promise<void> {
  await tx.storedFile.updateMany({
    where: { tenantId, id, removedAt: null },
    data: { removedAt: now },
  })
}
