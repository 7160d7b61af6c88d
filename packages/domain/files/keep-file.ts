import type { Scope } from '@voortent/database'
import { safeName } from './safe-name.ts'
import { keysOf } from './shelf.ts'

/**
 * Keeps that a file lies on the shelf, put there under the answered key by who calls this.
 * @param about.consortium whose inside it belongs to; null for the tenant's
 * @param about.item of the library, that keeps it to who sees the item
 */
export async function keepFile(
  { tx, tenantId, actor, now }: Scope,
  about: {
    id: string
    name: string
    mediaType: string
    size: number
    consortium: string | null
    item?: string
  },
): Promise<{ key: string }> {
  const { id, name, mediaType, size, consortium, item } = about
  await tx.storedFile.createMany({
    data: {
      tenantId,
      id,
      consortiumId: consortium,
      itemId: item,
      name: safeName(name),
      mediaType,
      size,
      storedAt: now,
      storedBy: actor.personId,
    },
  })
  return { key: keysOf(tenantId, id).full }
}
