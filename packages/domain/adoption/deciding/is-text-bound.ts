import type { Scope } from '@voortent/database'

/** True for a text that is voted on or was adopted: whoever could write in it only reads it now. */
export async function isTextBound({ tx, tenantId }: Scope, documentId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ bound: boolean }[]>`
    SELECT text_is_bound(${tenantId}::uuid, ${documentId}::uuid) AS bound`
  return row?.bound ?? false
}
